package lists

import (
	"strings"
)

// denials brings the denied persons file and the combined list's rows of it
// together. The file has who is denied on its day, with dates; the combined list
// also has orders that ended, mostly without saying when.
func (b *builder) denials(f Files, records []candidate, known Known, notices *Notices) {
	orders := make(map[string]int) // place in b.entries
	put := func(e Entry) int {
		key := strings.Join([]string{Key(e.Name), e.Listed, e.Expires, strings.Join(e.Citations, ",")}, "|")
		i, ok := orders[key]
		if !ok {
			i = len(b.entries)
			orders[key] = i
			b.add(e, "")
			return i
		}
		b.entries[i].absorb(e)
		return i
	}
	inFile := make(map[string][]int)
	for _, d := range f.Denied {
		d.mend(known)
		n := splitNames(d.Name)
		e := Entry{
			List: DPL, Name: n.Primary, Aliases: n.Others, Addresses: []Address{d.Address},
			Listed: d.Effective, Expires: d.Expires, StandardOrder: d.StandardOrder, Sources: []string{Orders},
		}
		notices.cite(&e, d.Notice)
		i := put(e)
		inFile[Key(e.Name)] = append(inFile[Key(e.Name)], i)
	}
	met := make(map[string]bool)
	for _, c := range records {
		e := c.entry
		dated := e.Listed != ""
		notices.cite(&e, c.record.Notice)
		met[Key(e.Name)] = true
		if same := inFile[Key(e.Name)]; dated && len(same) > 0 || !dated && len(same) == 1 {
			i := same[0]
			for _, j := range same {
				if b.entries[j].Listed == e.Listed && b.entries[j].Expires == e.Expires {
					i = j
				}
			}
			e.Listed, e.Expires, e.Citations = b.entries[i].Listed, b.entries[i].Expires, b.entries[i].Citations
			put(e)
			continue
		}
		if !dated && len(f.Denied) > 0 {
			e.Expires, e.EndUntold = f.DeniedAsOf, true
		}
		put(e)
	}
	for _, d := range f.Denied {
		d.mend(known)
		if name := splitNames(d.Name).Primary; len(records) > 0 && !met[Key(name)] {
			b.differ(Entry{List: DPL, Name: name, Country: d.Address.Country}, "only in the denied persons file", d.Notice)
		}
	}
}
