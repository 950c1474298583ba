package exportscreen

import "github.com/seed-793d2af5/exportscreen/ecc"

// classify holds the figures that were stated against the classification: where
// they prove a paragraph that the code stopped short of, the case takes it. The
// findings tell what they prove and what is missing; the red flags that another
// paragraph is proven, or may be.
func classify(c *ecc.Case) (findings, redFlags []Finding) {
	var found []Finding
	c.Item.Code, found = ecc.ComputingFindings(*c)
	for _, f := range found {
		if f.Effect == ecc.RedFlag {
			redFlags = append(redFlags, f)
		} else {
			findings = append(findings, f)
		}
	}
	return findings, redFlags
}
