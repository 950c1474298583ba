package ecc

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"github.com/seed-793d2af5/exportscreen/internal/table"
)

//go:embed data/schedules.tsv
var schedulesTSV string

// Schedule is a supplement to part 746 that lists goods by the first six digits
// of their number in the Harmonized Tariff Schedule. Each takes in longer
// numbers that begin with one of its own, and components, parts, accessories and
// attachments of its goods whatever their own number, but for fasteners and the
// like (paragraph (a) of each supplement): that a number is not in a schedule
// does not clear such a part. The zero value is no schedule.
type Schedule uint8

// The schedules, by the number of the supplement.
const (
	// OilAndGas is supplement no. 2, for § 746.8(a)(4).
	OilAndGas Schedule = 2
	// IndustrialGoods is supplement no. 4, for § 746.8(a)(5).
	IndustrialGoods Schedule = 4
	// LuxuryGoods is supplement no. 5, for § 746.8(a)(7); some goods are there from a price upwards.
	LuxuryGoods Schedule = 5
	// CommonHighPriority is supplement no. 7, for §§ 746.6(a)(1)(ii), 746.7(a)(1)(ii) and (iii)
	// and 746.8(a)(2), and for the rules of § 734.9(f) and (j).
	CommonHighPriority Schedule = 7
)

// scheduled is a tariff number of a schedule with its price.
type scheduled struct{ hts, price string }

// scheduleTable holds the numbers of each schedule in ascending order.
var scheduleTable = sync.OnceValue(func() map[Schedule][]scheduled {
	out := map[Schedule][]scheduled{}
	for row := range table.Rows(schedulesTSV, 3) {
		s := Schedule(row[0][0] - '0')
		out[s] = append(out[s], scheduled{row[1], row[2]})
	}
	return out
})

// Has tells whether a tariff number is in the schedule, by its first six digits;
// dots and spaces do not matter. Of a number with fewer digits it is Unknown
// whether it is there when some number of the schedule begins with it, and of
// what is not a number. price is the wholesale price of a unit in the United
// States, in dollars, from which a luxury good is there; empty for a good that
// is there at any price.
func (s Schedule) Has(hts string) (in Answer, price string) {
	number, ok := tariffDigits(hts)
	if !ok {
		return Unknown, ""
	}
	rows := scheduleTable()[s]
	whole := len(number) >= 6
	if whole {
		number = number[:6]
	}
	i, _ := slices.BinarySearchFunc(rows, number, func(r scheduled, n string) int { return strings.Compare(r.hts, n) })
	switch {
	case i == len(rows) || !strings.HasPrefix(rows[i].hts, number):
		return No, ""
	case whole:
		return Yes, rows[i].price
	}
	return Unknown, ""
}

// tariffDigits is a tariff number without its dots and spaces.
func tariffDigits(hts string) (string, bool) {
	var b strings.Builder
	for _, r := range hts {
		switch {
		case r >= '0' && r <= '9':
			b.WriteRune(r)
		case r != '.' && r != ' ':
			return "", false
		}
	}
	return b.String(), b.Len() > 0
}
