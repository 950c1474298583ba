package census

import (
	"fmt"
	"iter"
	"slices"

	"github.com/seed-793d2af5/exportscreen/internal/civil"
	"github.com/seed-793d2af5/exportscreen/internal/country"
	"github.com/seed-793d2af5/exportscreen/screen"
)

// Query selects entries. What is empty selects all.
type Query struct {
	Lists     []screen.List
	Countries []string // ISO codes, as in [Profile]
	// Since and Until (YYYY-MM-DD, both counted in) are when the entry was listed;
	// entries whose list does not tell are left out when either is given.
	Since, Until string
	// InForce is a day (YYYY-MM-DD) on which the entry must stand on its list.
	// Entries in doubt on that day stay in.
	InForce string
}

// QueryError says what is wrong with a query.
type QueryError struct{ Field, Value, Problem string }

func (e *QueryError) Error() string {
	return fmt.Sprintf("census: %s %q: %s", e.Field, e.Value, e.Problem)
}

// Entries are the entries that a query selects with their profiles, in the order
// of the lists. The error is a [*QueryError].
func Entries(lists screen.Lists, q Query) (iter.Seq2[screen.Entry, Profile], error) {
	if err := q.check(); err != nil {
		return nil, err
	}
	return func(yield func(screen.Entry, Profile) bool) {
		for e := range q.selected(lists) {
			if !yield(e, Describe(e)) {
				return
			}
		}
	}, nil
}

// check tells what is wrong with a query, if anything.
func (q *Query) check() error {
	for _, d := range []struct{ field, date string }{{"since", q.Since}, {"until", q.Until}, {"in force", q.InForce}} {
		if d.date != "" && !civil.Valid(d.date) {
			return &QueryError{d.field, d.date, "a day YYYY-MM-DD is wanted"}
		}
	}
	for _, c := range q.Countries {
		if !country.Valid(c) {
			return &QueryError{"country", c, "an ISO 3166-1 alpha-2 code is wanted"}
		}
	}
	return nil
}

// selected are the entries of a query that has been checked.
func (q *Query) selected(lists screen.Lists) iter.Seq[screen.Entry] {
	return func(yield func(screen.Entry) bool) {
		for i := range lists.Entries {
			if e := &lists.Entries[i]; q.selects(e) && !yield(*e) {
				return
			}
		}
	}
}

func (q *Query) selects(e *screen.Entry) bool {
	switch {
	case len(q.Lists) > 0 && !slices.Contains(q.Lists, e.List):
	case q.InForce != "" && e.InForce(q.InForce) == screen.No:
	case q.Since != "" && e.Listed < q.Since:
	case q.Until != "" && (e.Listed == "" || e.Listed > q.Until):
	case len(q.Countries) > 0 && !slices.ContainsFunc(countries(e), func(c string) bool { return slices.Contains(q.Countries, c) }):
	default:
		return true
	}
	return false
}
