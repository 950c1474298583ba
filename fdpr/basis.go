package fdpr

import (
	"slices"
	"strings"

	"github.com/seed-793d2af5/exportscreen/ecc"
)

// footnote5Bases are the bases for which § 744.11(a)(2)(v) stands in the stead of § 742.6(a)(11).
var footnote5Bases = []string{"FDP-E3", "FDP-E3-FACILITY", "DEMINIMIS-A9"}

// Settle settles among findings of the Commerce Control List the requirement of
// § 742.6(a)(11), for equipment going to entities with footnote 5: it is not for
// items that only § 734.9(e)(3) or § 734.4(a)(9) makes subject to the EAR, and r tells which they are.
// The findings given are not changed. (For part 746 package embargo does the like.)
func Settle(c ecc.Case, r Result, found []ecc.Finding) []ecc.Finding {
	out := slices.Clone(found)
	for i, f := range out {
		if f.Citation != "15 CFR 742.6(a)(11)" || f.Status != ecc.Applies && f.Status != ecc.StatusUnknown {
			continue
		}
		because := map[string]string{"subject_by": strings.Join(r.By(), ", ")}
		switch r.only(footnote5Bases) {
		case ecc.Yes:
			f.Status, f.Lacks, f.Note, f.Because = ecc.DoesNotApply, nil, "", because
			f.Summary = "Only the rules of footnote 5 make the item subject to the EAR, for which § 744.11(a)(2)(v) stands."
		case ecc.No:
			if (view{c: c}).footnote(5).is == ecc.Yes {
				f.Status, f.Lacks, f.Because = ecc.Applies, nil, because
				f.Summary = "The item goes to an entity with footnote 5 and is subject to the EAR on another basis than the rules of that footnote."
			}
		}
		out[i] = f
	}
	return out
}

// only tells whether nothing but some rules makes the item subject to the EAR.
func (r Result) only(ids []string) ecc.Answer {
	these, others := ecc.No, ecc.No
	for _, f := range r.Findings {
		switch {
		case f.Effect != ecc.SubjectToEAR:
		case slices.Contains(ids, f.Rule):
			these = these.Or(answer(f.Status))
		default:
			others = others.Or(answer(f.Status))
		}
	}
	return these.And(others.Not())
}
