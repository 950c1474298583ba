package country_test

import (
	"fmt"

	"github.com/seed-793d2af5/exportscreen/internal/country"
)

func ExampleFind() {
	fmt.Println(country.Find("CHINA, PEOPLE'S REPUBLIC OF"))
	fmt.Println(country.Find("Crimea region of Ukraine"))
	// Output:
	// {CN } true
	// {UA crimea} true
}

func ExampleTreatment() {
	fmt.Println(country.Treatment("KY"), country.Treatment("HK"), country.Treatment("MO"))
	// Output: GB CN MO
}
