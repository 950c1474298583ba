package enduse

import (
	_ "embed"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
	"github.com/seed-793d2af5/exportscreen/internal/table"
	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

const redFlagCitation = "15 CFR part 732 supplement no. 3"

// redFlags are those of supplement no. 3 to part 732 that a case shows for
// certain. Listed owners (29) are the engine's to find, which screens the owners.
func redFlags() []rule.Rule {
	return []rule.Rule{{ID: "RF-9", Citation: redFlagCitation, From: "1996-04-24", Effect: ecc.RedFlag, Each: forwarderAtTheEnd,
		None: "No freight forwarder is stated as the final destination."}}
}

// forwarderAtTheEnd is red flag 9: a freight forwarder as the final destination,
// as stated, or by the name of the only party the item is said to go to.
func forwarderAtTheEnd(c *ecc.Case) []ecc.Finding {
	var out []ecc.Finding
	ends := endUsers(c)
	for _, i := range ends {
		p := c.Parties[i]
		var f ecc.Finding
		switch forwarder, present := terms.Stated(p.Facts, factForwarder); {
		case forwarder == ecc.Yes:
			f = rule.Applies(fmt.Sprintf("%s, where the item ends up, is a freight forwarder.", p.Name), c.Because(factForwarder, p.Name))
		case present && forwarder == ecc.Unknown, !present && len(ends) == 1 && soundsLikeForwarder(p.Name):
			said := "%s, where the item ends up, is a freight forwarder by its name."
			if present {
				said = "Whether %s, where the item ends up, is a freight forwarder is not known."
			}
			f = rule.Unknown(fmt.Sprintf(said, p.Name), c.Because("name", p.Name),
				ecc.Lack{Field: hit{at: i}.field(factForwarder), Question: fmt.Sprintf("Is %s a freight forwarder, and who receives the item from it?", p.Name),
					WouldChange: "If it is, name the party that the item is for; if it is not, the flag falls."})
		default:
			continue
		}
		f.Party = &i
		out = append(out, f)
	}
	return out
}

const factForwarder = "freight_forwarder"

// soundsLikeForwarder tells whether a name says that its bearer forwards freight.
func soundsLikeForwarder(name string) bool {
	return slices.ContainsFunc(strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return !unicode.IsLetter(r) }), func(word string) bool {
		switch word {
		case "freight", "forwarding", "forwarder", "forwarders", "spedition", "transitaire", "transitaires":
			return true
		}
		return false
	})
}

//go:embed data/red_flags.tsv
var redFlagsTSV string

// RedFlagQuestion is a red flag of supplement no. 3 to part 732 as a question
// to a person; yes raises the flag.
type RedFlagQuestion struct {
	ID       string // "RF-1" … "RF-29"
	Number   int
	Question string
	Citation string
	// Computed tells that the rules find it from the case when its facts are stated.
	Computed bool
}

// RedFlagQuestions are the twenty-nine red flags in the order of the supplement.
func RedFlagQuestions() []RedFlagQuestion {
	var out []RedFlagQuestion
	for row := range table.Rows(redFlagsTSV, 3) {
		n, _ := strconv.Atoi(row[0]) // the table's test reads every number
		out = append(out, RedFlagQuestion{ID: "RF-" + row[0], Number: n, Question: row[2], Citation: redFlagCitation, Computed: row[1] == "yes"})
	}
	return out
}
