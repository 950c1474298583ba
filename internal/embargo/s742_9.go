package embargo

import (
	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
)

// syriaAntiTerrorism is § 742.9, which § 746.9 supersedes (§ 742.9(e)): it asks
// for nothing of its own any more.
func syriaAntiTerrorism() rule.Rule {
	return rule.Rule{
		ID: "742.9-AT", Citation: "15 CFR 742.9(e)", From: "2011-12-12", Effect: ecc.NoEffect,
		Test: toSyria.holds(func(c *ecc.Case) ecc.Finding {
			return rule.DoesNotApply("The controls on Syria of § 746.9 stand in the place of these.", c.Because("to", c.To))
		}),
	}
}
