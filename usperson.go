package exportscreen

import (
	"slices"
	"strings"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/fdpr"
)

// yielding are the exclusions of § 734.3(b) to which § 744.6 on U.S. persons
// yields: the other agencies' by its paragraph (a), information and software by
// its paragraph (d)(1)(ii), which is for paragraph (c)(2) only.
var yielding = []struct{ exclusion, rules, citation string }{
	{"EXCLUDED-ITAR", "USP-744.6-", "15 CFR 744.6(a)"},
	{"EXCLUDED-OTHER-AGENCY", "USP-744.6-", "15 CFR 744.6(a)"},
	{"EXCLUDED-PUBLISHED", "USP-744.6-C2", "15 CFR 744.6(d)(1)(ii)"},
	{"EXCLUDED-PRINTED", "USP-744.6-C2", "15 CFR 744.6(d)(1)(ii)"},
}

// yield takes a restriction on U.S. persons out where what keeps the item
// outside the EAR keeps it outside the restriction too.
func yield(f *Finding, j fdpr.Result) {
	if f.Status != ecc.Applies && f.Status != ecc.StatusUnknown {
		return
	}
	for _, y := range yielding {
		excluded := func(e Finding) bool { return e.Rule == y.exclusion && e.Status == ecc.Applies }
		if at := slices.IndexFunc(j.Findings, excluded); at >= 0 && strings.HasPrefix(f.Rule, y.rules) {
			f.Status, f.Lacks = ecc.DoesNotApply, nil
			f.Citations = append(slices.Clip(f.Citations), y.citation)
			f.Summary = "The restriction on U.S. persons yields to what keeps the item outside the EAR (" + j.Findings[at].Citation + ")."
			return
		}
	}
}
