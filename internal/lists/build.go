package lists

// Build brings the records of the official files together.
func Build(combined []Record) []Entry {
	entries := make([]Entry, len(combined))
	for i, r := range combined {
		entries[i] = r.entry()
	}
	identify(entries, func(i int) string { return combined[i].Number })
	return entries
}

// entry is what a row of the Consolidated Screening List says by itself.
func (r Record) entry() Entry {
	e := Entry{
		List: r.List, Type: r.Type, Name: fold(r.Name), Programs: r.Programs, IDs: r.IDs,
		Listed: r.Start, Expires: r.End, StandardOrder: r.StandardOrder, Sources: []string{"csl"},
	}
	for _, n := range r.AltNames {
		e.Aliases = append(e.Aliases, Alias{Name: n})
	}
	for _, a := range r.Addresses {
		if a.Country == "" {
			a.Street, a.Country = lastCountry(a.Street)
		}
		e.Addresses = append(e.Addresses, a)
	}
	return e
}
