package screen

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// editions are the embedded lists as they might have been: some entries not there
// yet, some there that are gone, some that said something else.
func editions(t testing.TB, share int) (before, after *Screener) {
	t.Helper()
	lists, err := Embedded()
	require.NoError(t, err)
	r := rand.New(rand.NewPCG(3, 5))
	was := Lists{}
	is := Lists{}
	for _, e := range lists.Entries {
		old := e
		switch n := r.IntN(share * 6); {
		case n == 0:
			is.Entries = append(is.Entries, e)
			continue
		case n == 1:
			was.Entries = append(was.Entries, e)
			continue
		case n == 2 && len(e.Aliases) > 0:
			old.Aliases = e.Aliases[1:]
		case n == 3:
			old.Name = e.Name + " Holding of Elsewhere"
		case n == 4 && len(e.Addresses) > 0:
			old.Addresses = e.Addresses[1:]
		case n == 5 && e.Listed != "":
			old.Listed = "2027-01-01"
		}
		was.Entries, is.Entries = append(was.Entries, old), append(is.Entries, e)
	}
	before, err = New(was, Options{})
	require.NoError(t, err)
	after, err = New(is, Options{})
	require.NoError(t, err)
	return before, after
}

// customers are parties like those on the lists, near them, and quite others.
func customers(t testing.TB, changes Changes, n int) []Party {
	lists, err := Embedded()
	require.NoError(t, err)
	r := rand.New(rand.NewPCG(11, 13))
	pool := slices.Concat(changes.Added, changes.Removed)
	for _, c := range changes.Changed {
		pool = append(pool, c.Before, c.After)
	}
	var out []Party
	for i := range n {
		from := &lists.Entries[r.IntN(len(lists.Entries))]
		if i%5 == 0 {
			from = &pool[r.IntN(len(pool))]
		}
		p := Party{Name: from.Name}
		if len(from.Aliases) > 0 && i%3 == 0 {
			p.Name = from.Aliases[r.IntN(len(from.Aliases))].Name
		}
		if name, ok := perturbations[r.IntN(len(perturbations))].do(r, p.Name); ok {
			p.Name = name
		}
		if len(from.Addresses) > 0 && i%7 == 0 {
			p.Name, p.Address = fmt.Sprintf("Kestrel %d", i), from.Addresses[0]
		}
		if len(from.IDs) > 0 && i%11 == 0 {
			p.Name, p.IDs = fmt.Sprintf("Kestrel %d", i), from.IDs[:1]
		}
		out = append(out, p)
	}
	return out
}

// TestRescreenAgreesWithAFullPass screens everybody before and after.
func TestRescreenAgreesWithAFullPass(t *testing.T) {
	const date = "2026-11-20"
	before, after := editions(t, 40)
	changes := Diff(before.lists, after.lists)
	touched := make(map[string]bool)
	for _, e := range slices.Concat(changes.Added, changes.Removed) {
		touched[e.ID] = true
	}
	for _, c := range changes.Changed {
		touched[c.After.ID] = true
	}
	parties := customers(t, changes, 8000)
	var want []Rescreened
	elsewhere := 0
	for i, p := range parties {
		r := Rescreened{Number: i, Party: p, Before: before.Screen(p, date), After: after.Screen(p, date)}
		if r.settle(touched) {
			want = append(want, r)
		} else if len(alertsOf(r.Before)) != len(alertsOf(r.After)) {
			elsewhere++
		}
	}
	got := slices.Collect(Rescreen(slices.Values(parties), before, after, date))
	reported := make(map[int]bool)
	for _, r := range got {
		reported[r.Number] = true
	}
	for _, r := range want {
		require.True(t, reported[r.Number], "%q is not told", r.Party.Name)
	}
	require.Equal(t, len(want), len(got))
	for i := range want {
		require.Equal(t, want[i], got[i])
	}
	var caught, released, altered int
	for _, r := range got {
		caught, released, altered = caught+len(r.Caught), released+len(r.Released), altered+len(r.Altered)
	}
	require.Greater(t, min(caught, released, altered), 20)
	t.Logf("%d added, %d removed, %d changed; of %d parties %d touched: %d caught, %d released, %d altered; %d others differ for the weight of words",
		len(changes.Added), len(changes.Removed), len(changes.Changed), len(parties), len(got), caught, released, altered, elsewhere)
}

func alertsOf(r Result) (ids []string) {
	for _, h := range r.Hits {
		if h.Alert {
			ids = append(ids, h.Entry)
		}
	}
	return ids
}

func TestRescreenWithoutChanges(t *testing.T) {
	s := testScreener(t)
	require.Empty(t, slices.Collect(Rescreen(slices.Values([]Party{{Name: "Huawei Technologies Co., Ltd."}}), s, s, "2026-11-20")))
}

// BenchmarkRescreen holds ordinary names against the changes of a week or so;
// BenchmarkRescreenFull screens them all before and after.
func BenchmarkRescreen(b *testing.B) {
	before, after := editions(b, 150)
	names := benchNames(b, after)
	c := Diff(before.lists, after.lists)
	b.ReportMetric(float64(len(c.Added)+len(c.Removed)+len(c.Changed)), "changes")
	parties := func(yield func(Party) bool) {
		for _, n := range names {
			if !yield(Party{Name: n}) {
				return
			}
		}
	}
	start := time.Now()
	n := 0
	for b.Loop() {
		for range Rescreen(parties, before, after, "2026-11-20") {
		}
		n += len(names)
	}
	b.ReportMetric(float64(time.Since(start).Microseconds())/float64(n), "µs/party")
}

func BenchmarkRescreenFull(b *testing.B) {
	before, after := editions(b, 150)
	names := benchNames(b, after)
	start := time.Now()
	n := 0
	for b.Loop() {
		for _, name := range names {
			before.Screen(Party{Name: name}, "2026-11-20")
			after.Screen(Party{Name: name}, "2026-11-20")
		}
		n += len(names)
	}
	b.ReportMetric(float64(time.Since(start).Microseconds())/float64(n), "µs/party")
}
