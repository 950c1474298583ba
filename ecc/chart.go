package ecc

// ChartRequires tells whether the Commerce Country Chart (supplement no. 1 to
// part 738) marks a column ("NS2", "RS1", "AT1" …) for a destination. Unknown
// for a destination or a column that the chart does not have.
func ChartRequires(country, column string) Answer { return Unknown }
