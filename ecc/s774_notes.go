package ecc

// s774notes are requirements that a note of an entry sets, or footnote 10 of
// the Commerce Country Chart, and no section of part 742 has.
func s774notes() []place {
	return []place{{id: "CHART-NOTE-10", citation: countryChart, where: "Australia or the United Kingdom", marks: only("AU", "GB"), policy: policyRS}, {id: "0A501-NOTE", citation: "15 CFR part 774 supplement no. 1", where: "China", marks: only("CN"), policy: policy(SeeEntry)}}
}
