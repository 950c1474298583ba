package fdpr

import (
	"slices"
	"strings"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/embargo"
)

// line works out one line of content: its value, and whether it counts.
func (v *view) line(i int) Line {
	content := v.it.USContent[i]
	at := "us_content[" + itoa(i) + "]"
	out := Line{Index: i}
	out.Value, out.Known = amount(content.Value)
	if out.Value.IsZero() && kindOf(content.Kind, content.Code) == ecc.Commodity {
		out.Known = false // what was got for nothing has a market price (supplement no. 2, paragraph (a)(2))
	}
	if content.Currency != "" && v.c.Item.Currency != "" && content.Currency != v.c.Item.Currency {
		out.Value, out.Known = amount("")
		out.lacks = append(out.lacks, ofItem(at+".currency", "What is the value of that content in "+v.c.Item.Currency+"?",
			"the calculation needs one currency"))
	} else if !out.Known {
		out.lacks = append(out.lacks, ofItem(at+".value", "What is the fair market value of that U.S.-origin content?",
			"controlled content counts with its value"))
	}
	is := v.counts(content, at)
	out.Counts, out.Why = is.is, is.why
	out.lacks = append(out.lacks, is.lacks...)
	return out
}

// counts is the condition that a line is controlled U.S.-origin content of the
// item, for its destination (supplement no. 2 to part 734, paragraph (a)(1)).
func (v *view) counts(content Content, at string) cond {
	if is := v.partOfItem(content); is.is == ecc.No {
		return is
	}
	if v.sourceFree(content) {
		return no("publicly available encryption source code need not be counted", nil)
	}
	controlled := v.controlled(content, at)
	if controlled.is == ecc.No {
		return controlled
	}
	return all(v.partOfItem(content), controlled)
}

// partOfItem is the condition that content of its kind counts in an item of the
// item's kind: commodities in a commodity, software bundled with it, software in
// software, technology in technology. Technology and source code that were only
// used to design or make a commodity or software are not in it.
func (v *view) partOfItem(content Content) cond {
	item, part := v.kind(), kindOf(content.Kind, content.Code)
	if part == ecc.UnknownKind {
		part = item // content of a kind not stated is taken to be of the item's
	}
	switch {
	case item == ecc.UnknownKind:
		return open(ofItem("kind", "Is the item a commodity, software or technology?", "each kind is calculated with content of its own kind"))
	case item == ecc.Commodity && part == ecc.Technology, item == ecc.Software && part == ecc.Technology:
		return no("technology used to design or make an item is not content of it", nil)
	case item == ecc.Commodity && part == ecc.Commodity && content.Relation == Bundled:
		return no("a commodity that goes along and is not incorporated is an item of its own", nil)
	case item == ecc.Commodity && part == ecc.Software && !minorSoftware(content.Code):
		return no("software with more than anti-terrorism controls is assessed on its own", nil)
	case item != ecc.Commodity && part != item:
		return no("only "+item.String()+" counts as content of "+item.String(), nil)
	}
	return yes("it is "+part.String()+" content of the item", nil)
}

// minorSoftware tells whether software may be bundled under the de minimis
// rules: EAR99, or controlled for anti-terrorism reasons only (notes 3 to § 734.4(c)(1) and (d)(1)).
// Software not classified may be either, and is dealt with as unknown content.
func minorSoftware(c ecc.Code) bool { return !c.Classified() || c.EAR99 || atOnly(c) }

// atOnly tells whether an entry has anti-terrorism as its only reason for control.
func atOnly(c ecc.Code) bool {
	e, ok := ecc.Lookup(c.ECCN)
	return ok && slices.Equal(e.Reasons(), []string{"AT"})
}

// controlled is the condition that content would need a license if it were sent
// to the destination as it is. Part 744 does not count, nor what may go under
// License Exception GBS, nor what is controlled for short supply only.
func (v *view) controlled(content Content, at string) cond {
	if !content.Code.Classified() {
		return open(ofItem(at+".eccn", "What is the classification of that U.S.-origin content?",
			"content that needs no license for the destination does not count"))
	}
	if content.Code.USML != "" {
		return no("it is under the ITAR and not the EAR", nil)
	}
	probe := v.asContent(content)
	var needs []ecc.Finding
	for _, f := range slices.Concat(ecc.Requirements(probe), embargo.Requirements(&probe)) {
		live := f.Effect == ecc.LicenseRequired && (f.Status == ecc.Applies || f.Status == ecc.StatusUnknown)
		if live && !slices.Equal(f.Reasons, []string{"SS"}) && !v.subtracted(content, f) {
			needs = append(needs, f)
		}
	}
	gbs := underGBS(&probe, needs)
	out := no("it needs no license for the destination", nil)
	for _, f := range needs {
		switch {
		case gbs[f.Rule] == ecc.Yes:
			out.why = "it may go under License Exception GBS"
		case f.Status == ecc.Applies && gbs[f.Rule] == ecc.No:
			return yes("it would need a license under "+strings.TrimPrefix(f.Citation, "15 CFR "), nil)
		default:
			out = either(out, open(underContent(at, f.Lacks)...))
		}
	}
	return out
}

// asContent is the case of the content alone on the item's way, in the paragraph
// that its figures prove where its code stops short of one.
func (v *view) asContent(content Content) ecc.Case {
	c := ecc.Case{Date: v.c.Date, Activity: ecc.Reexport, From: v.c.From, To: v.c.To, Region: v.c.Region, Exporter: v.c.Exporter,
		Item: ecc.Item{Line: v.c.Item.Line, Code: content.Code, Kind: kindOf(content.Kind, content.Code), MadeIn: "US",
			Value: content.Value, Currency: v.c.Item.Currency, HTS: content.HTS, Facts: content.Facts}}
	c.Item.Code, _ = ecc.ComputingParagraph(c)
	return c
}

// underGBS tells for each requirement whether License Exception GBS overcomes it.
func underGBS(probe *ecc.Case, needs []ecc.Finding) map[string]ecc.Answer {
	out := map[string]ecc.Answer{}
	for _, f := range needs {
		out[f.Rule] = ecc.No
	}
	if len(needs) == 0 || ecc.Offer("GBS", *probe).Eligible == ecc.No {
		return out
	}
	for _, x := range ecc.Exceptions(*probe, needs) {
		if x.Code != "GBS" {
			continue
		}
		for _, id := range x.Overcomes {
			switch x.Status {
			case ecc.Available:
				out[id] = ecc.Yes
			case ecc.Conditional, ecc.UnknownException:
				out[id] = ecc.Unknown
			}
		}
	}
	return out
}

// subtracted tells whether a requirement is left out of the calculation because
// the item comes from a partner country of supplement no. 3 to part 746:
// § 746.8(a)(12)(iii)(B) for Russia and Belarus, § 746.7(a)(1)(v) for Iran.
func (v *view) subtracted(content Content, f ecc.Finding) bool {
	if !russiaPartner(v.c.From) {
		return false
	}
	switch {
	case strings.HasPrefix(f.Citation, "15 CFR 746.8(a)(1)"), strings.HasPrefix(f.Citation, "15 CFR 746.8(a)(4)"),
		strings.HasPrefix(f.Citation, "15 CFR 746.8(a)(5)"), strings.HasPrefix(f.Citation, "15 CFR 746.8(a)(6)"),
		strings.HasPrefix(f.Citation, "15 CFR 746.8(a)(7)"):
		return content.Code.EAR99 || atOnly(content.Code) || content.Code.ECCN == "9A991"
	case strings.HasPrefix(f.Citation, "15 CFR 746.7(a)(1)(ii)"):
		return content.Code.EAR99
	}
	return false
}

// underContent puts the facts of an item that is content under the content's field.
func underContent(at string, lacks []ecc.Lack) []ecc.Lack {
	out := slices.Clone(lacks)
	for i := range out {
		if out[i].OfItem {
			out[i].Field = at + "." + out[i].Field
		}
	}
	return out
}
