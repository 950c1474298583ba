package lists

import (
	"bytes"
	"strings"
)

// Columns are the columns of the tables of entries, in their order. The list is
// what stands before the hyphen of the ID. In a cell of
// several values the values are parted by |, their own parts by ;. A literal |, ;,
// tab, line break or backslash is escaped by [Escape].
var Columns = []string{
	"id", "type", "country", "name", "aliases", "addresses", "programs", "ids",
	"scope", "footnotes", "sections", "policy", "policy_note", "policy_sections", "carve_out", "exception",
	"citations", "listed", "expires", "flags", "sources",
}

var (
	escaper   = strings.NewReplacer(`\`, `\\`, "|", `\p`, ";", `\s`, "\t", `\t`, "\n", `\n`, "\r", "")
	unescaper = strings.NewReplacer(`\\`, `\`, `\p`, "|", `\s`, ";", `\t`, "\t", `\n`, "\n")
)

// Escape guards the separators in a value.
func Escape(s string) string { return escaper.Replace(s) }

// Unescape undoes [Escape].
func Unescape(s string) string {
	if !strings.Contains(s, `\`) {
		return s
	}
	return unescaper.Replace(s)
}

// Encode writes a table of entries. Columns that no entry fills are left out.
func Encode(comment string, entries []Entry) []byte {
	rows := make([][]string, len(entries))
	used := make([]bool, len(Columns))
	for i, e := range entries {
		rows[i] = e.cells()
		for j, cell := range rows[i] {
			used[j] = used[j] || cell != ""
		}
	}
	var b bytes.Buffer
	b.WriteString("# " + comment + "\n")
	line := func(cells []string) {
		sep := ""
		for j, cell := range cells {
			if used[j] {
				b.WriteString(sep + cell)
				sep = "\t"
			}
		}
		b.WriteByte('\n')
	}
	line(Columns)
	for _, row := range rows {
		line(row)
	}
	return b.Bytes()
}

// cells lays an entry out in the order of Columns.
func (e Entry) cells() []string {
	var l License
	if e.License != nil {
		l = *e.License
	}
	var flags []string
	if e.AddressOnly {
		flags = append(flags, "address_only")
	}
	if e.StandardOrder {
		flags = append(flags, "standard_order")
	}
	if e.EndUntold {
		flags = append(flags, "end_untold")
	}
	sources := e.Sources
	if len(sources) == 1 && sources[0] == Combined {
		sources = nil // the usual case, left out
	}
	return []string{
		e.ID, e.Type, e.Country, Escape(e.Name),
		cell(e.Aliases, func(a Alias) string { return parts(a.Name, a.Kind) }),
		cell(e.Addresses, func(a Address) string { return parts(a.Country, a.Street, a.City, a.State, a.PostalCode) }),
		cell(e.Programs, Escape),
		cell(e.IDs, func(id ID) string { return parts(id.Type, id.Value, id.Country) }),
		l.Scope, cell(l.Footnotes, Escape), cell(l.Sections, Escape), l.ReviewPolicy, l.PolicyNote, cell(l.PolicySections, Escape), l.CarveOut, Escape(l.Exception),
		cell(e.Citations, Escape), e.Listed, e.Expires, cell(flags, Escape), cell(sources, Escape),
	}
}

func cell[T any](list []T, text func(T) string) string {
	out := make([]string, len(list))
	for i, v := range list {
		out[i] = text(v)
	}
	return strings.Join(out, "|")
}

// parts joins the parts of one value, empty ones at the end left out.
func parts(list ...string) string {
	for i, s := range list {
		list[i] = Escape(s)
	}
	return strings.TrimRight(strings.Join(list, ";"), ";")
}
