package exportscreen

import (
	"strings"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/fdpr"
)

// act is what §§ 734.13 to 734.20 make of a case: its findings, and the one by
// which nothing is exported, reexported or transferred, if there is one.
type act struct {
	findings []Finding
	none     *Finding
}

func actOf(c *ecc.Case) act {
	a := act{findings: fdpr.Release(*c)}
	release := map[ecc.Activity]string{ecc.DeemedExport: "ACT-DEEMED-EXPORT", ecc.DeemedReexport: "ACT-DEEMED-REEXPORT"}[c.Activity]
	for i, f := range a.findings {
		switch {
		case strings.HasPrefix(f.Rule, "ACT-NOT-DEEMED") && f.Status == ecc.Applies,
			f.Rule == "ACT-NONE-ENCRYPTED" && f.Status == ecc.Applies,
			f.Rule == release && f.Status == ecc.DoesNotApply:
			a.none = &a.findings[i]
		}
	}
	return a
}

// settle takes a requirement on the item out when there is no act that could
// need a license. What binds a person, and denial orders, stand.
func (a act) settle(f Finding) Finding {
	live := f.Status == ecc.Applies || f.Status == ecc.StatusUnknown
	if a.none == nil || !live || f.Effect != ecc.LicenseRequired || bindsPerson(f) {
		return f
	}
	f.Status, f.Lacks = ecc.DoesNotApply, nil
	f.Note = "Nothing is exported, reexported or transferred: " + a.none.Citation + "."
	return f
}
