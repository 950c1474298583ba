package fdpr

import (
	"strings"

	"github.com/seed-793d2af5/exportscreen/ecc"
)

// otherBasis is where §§ 742.4(a)(4) and 742.6(a)(6)(i)(A) go by what makes
// equipment subject to the EAR. The controls of its entry ask for the license and
// leave it out for foreign-made items that partner countries send; but only
// items subject under § 734.9(k) or § 734.4(a)(8) may be left out. One that is
// subject on other bases alone needs the license all the same.
func (v *view) otherBasis() cond {
	named := reached([]string{"FDP-K", "DEMINIMIS-A8"}, v.reach)
	others := no("the item is not subject to the EAR", nil)
	for _, f := range v.reach {
		if f.Effect != ecc.SubjectToEAR || f.Rule == "FDP-K" || f.Rule == "DEMINIMIS-A8" {
			continue
		}
		switch answer(f.Status) {
		case ecc.Yes:
			others = either(others, yes("it is subject to the EAR under "+section(f.Citation)+", for which the section has no exclusion", v.c.Because("basis", f.Rule)))
		case ecc.Unknown:
			others = either(others, open(f.Lacks...))
		}
	}
	return all(v.made, v.toMacauOrD5(), v.listedItem("DEMINIMIS-A8"), v.excluded742(), named.not(), others)
}

// section is a citation without its title.
func section(citation string) string { return strings.TrimPrefix(citation, "15 CFR ") }
