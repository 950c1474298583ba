// Package search finds entries of the screening lists by words, for people who
// look something up. It decides nothing: whether a party is listed is for package
// screen to say.
//
// It searches names, aliases, addresses, programs, Federal Register notices and
// identifiers. All words of a query must be there, in whatever field; case and
// accents do not matter. In a [Query]'s text
//
//	hikvison              a word, up to two letters amiss when it is long
//	hik*                  the beginning of a word
//	"digital technology"  words in a row
//	address:qianmo        a word in one field: name, address, program, notice or id
//
// Filters narrow the answer by list, country and date. The order is the same
// every time: by score, then by the entry's ID.
//
// The package links the bleve search engine, which is why it stands apart.
package search
