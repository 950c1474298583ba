package exportscreen

import (
	"strings"

	"github.com/seed-793d2af5/exportscreen/ecc"
)

// act is what §§ 734.13 to 734.20 make of a case: the finding by which nothing is
// exported, reexported or transferred, if there is one.
type act struct{ none *Finding }

// actOf reads the findings of [fdpr.Release].
func actOf(c *ecc.Case, found []Finding) act {
	var a act
	for i := range found {
		f := &found[i]
		switch {
		case strings.HasPrefix(f.Rule, "ACT-NOT-DEEMED") && f.Status == ecc.Applies,
			f.Rule == "ACT-NONE-ENCRYPTED" && f.Status == ecc.Applies,
			c.Activity == ecc.DeemedExport && f.Rule == "ACT-DEEMED-EXPORT" && f.Status == ecc.DoesNotApply,
			c.Activity == ecc.DeemedReexport && f.Rule == "ACT-DEEMED-REEXPORT" && f.Status == ecc.DoesNotApply:
			a.none = f
		}
	}
	return a
}

// settle takes a requirement on the item out when there is no act that could
// need a license. What binds a person, and denial orders, stand.
func (a act) settle(f *Finding) {
	live := f.Status == ecc.Applies || f.Status == ecc.StatusUnknown
	if a.none == nil || !live || f.Effect != ecc.LicenseRequired || bindsPerson(f) {
		return
	}
	f.Status, f.Lacks = ecc.DoesNotApply, nil
	f.Note = "Nothing is exported, reexported or transferred: " + a.none.Citation + "."
}
