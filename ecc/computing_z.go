package ecc

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"

	"github.com/seed-793d2af5/exportscreen/internal/table"
)

//go:embed data/computing_z.tsv
var computingZTSV string

// zRow is a pair of .z paragraphs: what takes in, at the level of 3A090.a and
// at that of 3A090.b, items that another paragraph describes.
type zRow struct {
	a, b      Code
	described codeList
	when      string // what decides between the paragraphs of 3A001
	nac       string // the levels for which the entry offers NAC and ACA
}

var zTable = sync.OnceValue(func() map[string][]zRow {
	out := map[string][]zRow{}
	for row := range table.Rows(computingZTSV, 5) {
		a, errA := Parse(row[0])
		b, errB := Parse(row[1])
		described, errD := parseCodeList(row[2])
		if errA != nil || errB != nil || errD != nil {
			panic(fmt.Sprintf("ecc: computing_z.tsv: bad row %q", row))
		}
		out[a.ECCN] = append(out[a.ECCN], zRow{a: a, b: b, described: described, when: row[3], nac: row[4]})
	}
	return out
})

// dotZ are the findings of the .z paragraphs of the entry that describes the
// item. Without one, or for an entry that has none, a single finding says so.
// The parameters of 3A090.c play no part (note 4 to 3A090.a and 3A090.b).
func (p ComputingParameters) dotZ(l levels) []Finding {
	rows := zTable()[p.Described.ECCN]
	if p.Form == MemoryForm || len(rows) == 0 {
		return []Finding{p.noZ(l)}
	}
	var out []Finding
	for _, r := range rows {
		is, lacks := r.takes(p)
		a := p.paragraph(r.a.String(), known(is != No), l.a.And(is), append(lacks, l.aLacks...))
		b := p.paragraph(r.b.String(), known(is != No), l.b.And(is), append(lacks, l.bLacks...))
		a.Because.Set("described", p.Described.String())
		b.Because.Set("described", p.Described.String())
		a.Note, b.Note = p.notified(r.nac, "a"), p.notified(r.nac, "b")
		out = append(out, a, b)
	}
	return out
}

// noZ is the finding where no entry with a .z paragraph is known to describe the item.
func (p ComputingParameters) noZ(l levels) Finding {
	f := Finding{Rule: "CLASS-Z", Citation: commerceControlList, Effect: NoEffect, Status: DoesNotApply, Because: p.because("").Without("paragraph")}
	switch {
	case p.Form == MemoryForm:
		f.Summary = "The .z paragraphs do not go by the parameters of 3A090.c."
	case p.Described.Classified():
		f.Summary = "Entry " + p.Described.String() + " has no paragraph .z."
	case l.a == No && l.b == No:
		f.Summary = "The .z paragraphs take in nothing that stays below 3A090.a and 3A090.b."
	default:
		f.Status = StatusUnknown
		f.Summary = "Whether a paragraph .z takes the item in is open: what else describes it is not known."
		f.Lacks = []Lack{{Field: "eccn", OfItem: true, Question: "Which entry and paragraph describe the item, its computing performance aside?",
			WouldChange: "a router or a computer of another entry is in the .z paragraph of that entry"}}
	}
	return f
}

// takes tells whether a row's paragraphs are those for the item as it is described.
func (r zRow) takes(p ComputingParameters) (Answer, []Lack) {
	if len(p.Described.Paragraph) > 0 && p.Described.Paragraph[0] == "z" {
		return r.stated(p.Described)
	}
	in := r.described.has(p.Described)
	if r.when == "other" {
		var lacks []Lack
		for _, o := range zTable()[r.a.ECCN] {
			if o.when != "other" {
				is, l := o.takes(p)
				in = in.And(is.Not())
				lacks = append(lacks, l...)
			}
		}
		return in, distinct(lacks)
	}
	var lacks []Lack
	if in == Unknown {
		lacks = lackDescribed(p.Described)
	}
	if in == No {
		return No, nil
	}
	switch r.when {
	case "not_civil_telecom":
		return in.And(known(p.CivilTelecom != Yes)), lacks // an end use that is not stated is not there
	case "mt":
		return in.And(p.MT), append(lacks, lackAnswer(p.MT, "mt_controlled")...)
	case "np":
		return in.And(p.NP), append(lacks, lackAnswer(p.NP, "np_controlled")...)
	}
	return in, lacks
}

// stated tells whether a code that names a .z paragraph, or z as a whole, is of the row.
func (r zRow) stated(code Code) (Answer, []Lack) {
	in := code.Under(r.a.ECCN, r.stem())
	if in == Unknown {
		return in, lackDescribed(code)
	}
	return in, nil
}

// stem is what the paragraphs of the two levels have in common: z.1 of z.1.a and z.1.b.
func (r zRow) stem() []string { return r.a.Paragraph[:len(r.a.Paragraph)-1] }

func lackDescribed(code Code) []Lack {
	entry, _, _ := strings.Cut(code.String(), ".")
	return []Lack{{Field: "eccn", OfItem: true, Question: "Which paragraph of " + entry + " describes the item, its computing performance aside?",
		WouldChange: "each .z paragraph takes in what certain other paragraphs describe"}}
}

func lackAnswer(a Answer, name string) []Lack {
	if a != Unknown {
		return nil
	}
	return []Lack{factLack(name, "decides which .z paragraph of 3A001 takes the item in")}
}
