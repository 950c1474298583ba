// Package ecc reads the lists of the Export Administration Regulations: what an
// item is, where it may go, what a license is needed for, and which license
// exception does without one.
//
// # Questions and answers
//
//	Parse              what a text says an item is classified as      § 738.2(d)
//	Lookup, Entries    what the Commerce Control List holds           part 774, supplement no. 1
//	ChartRequires      what the Commerce Country Chart marks          part 738, supplement no. 1
//	InGroup, Groups    which Country Groups a country is in           part 740, supplement no. 1
//	Requirements       which controls ask for a license               § 736.2(b)(1), part 742
//	Offer              what an entry offers of LVS, GBS, TSR, STA …   part 774
//	Exceptions         which exceptions overcome the requirements     part 740
//	ClassifyComputing  what 3A090, 4A090 and the .z paragraphs hold   part 774
//	ComputingFindings  the same for an item, held against its code    part 774
//	Schedule.Has       which goods part 746 lists by tariff number    part 746, supplements no. 2, 4, 5, 7
//	Facts              what the rules may ask for                     the citation of each
//
// Whether an item is subject to the regulations at all is the business of
// package fdpr; who is on a list, that of package screen. Package exportscreen puts them together.
//
// # From a case to findings
//
// A [Case] is one line of a transaction. [Requirements] holds the controls of
// the item's entry against it and [Exceptions] the license exceptions against
// what those require:
//
//	found := ecc.Requirements(c)
//	for _, e := range ecc.Exceptions(c, found) { … }
//
// Every rule that was looked at leaves a [Finding], also when it does not apply,
// with its citation and the facts that decided. What a rule lacks stands in
// Lacks, as a question. Field of a [Lack] names a field of the case or
// "facts." and a name of the catalogue, [Facts].
//
// # Not known
//
// The zero value of every enumeration and of every field means "not known", and
// never clears: the finding is [StatusUnknown] and asks. Only what cannot
// matter is not asked. Yes, no and unknown are an [Answer].
//
// # Dates and tables
//
// The tables are those of [TextAsOf]; Date of a [Case] decides which rules are
// in force. They decode on first use and never change: everything here is safe
// for concurrent use, and what is handed out is a copy.
package ecc
