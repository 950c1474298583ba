package search_test

import (
	"fmt"

	"github.com/seed-793d2af5/exportscreen/ecc/search"
)

func Example() {
	index, err := search.New()
	if err != nil {
		panic(err)
	}
	defer index.Close()
	hits, err := index.Search("thermal imaging cameras", search.Options{Limit: 1})
	if err != nil {
		panic(err)
	}
	for _, h := range hits {
		fmt.Println(h.ECCN, h.Title, h.Matched)
	}
	// Output: 6A003 Cameras: thermal, high-speed, night vision [camera cameras imager imaging thermal]
}
