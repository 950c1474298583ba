package exportscreen

import (
	"strings"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/enduse"
)

// reviewedAsMilitary gives the requirements that apply the review policy of
// § 744.21(e)(3) where the item is for a military end use or end user that the
// section names: it holds for a license that is needed for any reason.
func reviewedAsMilitary(c *ecc.Case, found []Finding) {
	policy, military := enduse.MilitaryPolicy(c)
	if !military {
		return
	}
	for i := range found {
		f := &found[i]
		if f.Effect != ecc.LicenseRequired || f.Status != ecc.Applies || f.ReviewPolicy == policy || f.ReviewPolicy == ecc.PolicyOfDenial || bindsPerson(f) {
			continue
		}
		f.ReviewPolicy = policy
		f.Note = strings.TrimSpace(f.Note + " For a military end use or end user the application is reviewed under § 744.21(e)(3) too.")
	}
}
