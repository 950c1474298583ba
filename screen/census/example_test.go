package census_test

import (
	"fmt"

	"github.com/seed-793d2af5/exportscreen/screen"
	"github.com/seed-793d2af5/exportscreen/screen/census"
)

func ExampleCount() {
	lists, err := screen.Embedded()
	if err != nil {
		panic(err)
	}
	q := census.Query{Lists: []screen.List{screen.MilitaryEndUserList}, Countries: []string{"CN"}}
	table, err := census.Count(lists, q, census.ByKind, census.ByField)
	if err != nil {
		panic(err)
	}
	for _, row := range table.Rows[:3] {
		fmt.Println(row.Values, row.Count)
	}
	// Output:
	// [company aviation] 35
	// [company electronics] 11
	// [company machinery] 11
}

func ExampleDescribe() {
	p := census.Describe(screen.Entry{Name: "China Electronics Technology Group Corporation 55th Research Institute"})
	fmt.Println(p.Kind, p.Fields, p.Stages)
	for _, r := range p.Because {
		fmt.Println(r.By, r.Says, r.Word)
	}
	// Output:
	// institute [electronics] [research]
	// kind institute research institute
	// field electronics china electronics technology group
	// stage research research institute
}
