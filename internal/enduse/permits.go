package enduse

import (
	"slices"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/country"
	"github.com/seed-793d2af5/exportscreen/internal/embargo"
)

// permits tells whether the item could go to a country without a license: for
// each requirement of the Commerce Control List and of part 746 there, whether
// there is none or an available exception overcomes it. Rules that look at other countries
// than the destination (§§ 744.7 and 736.2(b)(8)) ask it.
func permits(c *ecc.Case, to string) ecc.Answer {
	if country.PartOfUnitedStates(to) {
		return ecc.Yes
	}
	there := *c
	there.To, there.Region = to, ""
	var required []ecc.Finding
	for _, f := range slices.Concat(ecc.Requirements(there), embargo.Requirements(&there)) {
		if (f.Effect == ecc.LicenseRequired || f.Effect == ecc.Prohibited) && (f.Status == ecc.Applies || f.Status == ecc.StatusUnknown) {
			required = append(required, f)
		}
	}
	exceptions := ecc.Exceptions(there, required)
	out := ecc.Yes
	for _, f := range required {
		switch {
		case overcome(f, exceptions):
		case f.Status == ecc.Applies:
			return ecc.No
		default:
			out = ecc.Unknown
		}
	}
	return out
}

// overcome tells whether an exception whose every condition is met overcomes a requirement.
func overcome(f ecc.Finding, exceptions []ecc.Exception) bool {
	return slices.ContainsFunc(exceptions, func(x ecc.Exception) bool {
		return x.Status == ecc.Available && slices.Contains(x.Overcomes, f.Rule)
	})
}
