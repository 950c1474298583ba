package ecc

import "github.com/seed-793d2af5/exportscreen/internal/country"

// The destinations of the rules; ISO 3166-1 alpha-2.

func isUS(code string) bool { return country.PartOfUnitedStates(code) }

// chartCountry is the country whose treatment a destination has (§ 738.3(b)),
// itself where the regulations name none.
func chartCountry(code string) string {
	if of := country.Treatment(code); of != "" {
		return of
	}
	return code
}

// onTheMap tells whether a destination is one at all.
func onTheMap(code string) bool { return country.Valid(code) }
