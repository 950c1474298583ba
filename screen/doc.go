// Package screen holds parties against the lists of parties that U.S. export
// law restricts or warns of: BIS's Entity List, Unverified List, Denied Persons
// List and Military End-User List, and the other lists of the Consolidated
// Screening List. It finds a listed party under another spelling, in another
// script, at a listed address or by an identifier, and says why.
//
//	s, err := screen.Default()
//	r := s.Screen(screen.Party{Name: "Hangzou Hikvison"}, "2026-11-20")
//
// # How a name is matched
//
// Each name is taken apart once (internal/names): folded to plain letters,
// transliterated or translated where it is in another script, the legal form
// set aside, numbers as numbers, common words and places recognized. What is
// left weighs by how rare it is on the lists and among ordinary companies. An
// index of letter triples (internal/ngram) picks the candidates; names of the
// same words are always among them. A candidate is scored by pairing the parts of the two names so
// that the most weight finds a likeness: equal, abbreviated, translated,
// sounding alike, mistyped, joined or split. Parts without a counterpart cost
// their weight, less for common words, for what is in brackets, for branches
// and departments, and for what the screened name has more.
//
// The score is the sum of weight times score over [Hit].How, nothing else. A
// match has to prove something: when the shared parts are few, short or common, the
// lacking evidence is a row of its own (thin) that takes its share. So a
// trader of Shenzhen is not every trader of Shenzhen. Words of four letters and
// less, numbers and weak aliases match exactly or not at all.
//
// # Bands and alerts
//
// A hit is exact when nothing sets the names apart once normalized (score 1),
// strong from [DefaultStrong], possible from [DefaultPossible]; these are alerts
// unless the listing had ended, or was yet to come, on the date asked about. Without
// a date every listing alerts. Another country than the list's never hides a hit: it
// lowers a merely possible one and makes the decision on a sure one a review.
//
// Measured over the 12 embedded lists (25,890 entries, 55,538 names): names of the four BIS
// lists changed in 21 ways, 250 each, and 8,000 names of ordinary companies,
// half of which the background counts come from (both halves alert alike).
//
//	line   recall of changed names   alerts on ordinary names
//	0.95   0.743                     0.04 %
//	0.88   0.892                     0.10 %   strong
//	0.80   0.957                     0.19 %
//	0.74   0.969                     0.47 %   possible, the alert line
//	0.70   0.972                     0.64 %
//	0.66   0.975                     1.07 %
//
//	change                   recall@1  alerts
//	exact                    1.000     1.000
//	case                     1.000     1.000
//	punctuation              1.000     1.000
//	accents                  1.000     1.000
//	legal form swapped       1.000     1.000
//	legal form dropped       0.996     0.996
//	legal form added         1.000     1.000
//	abbreviations            1.000     1.000
//	word order               0.976     0.976   shuffled, legal form included
//	generic word dropped     0.892     0.928
//	branch or place added    0.984     0.984
//	one typo                 0.980     0.984
//	two typos                0.912     0.912   often in one short word
//	first letter wrong       0.976     0.976
//	typo in every word       0.964     0.964
//	words joined             0.972     0.972   every fourth time all of them
//	word split               0.984     0.984
//	pinyin spacing           0.992     0.992
//	transliteration          0.964     0.964
//	middle names dropped     0.772     0.888   often another listed person then fits better
//	truncated                0.808     0.828   to 60–90 % of the letters
//
// Labelled pairs of company names: F1 0.956 by [Compare]. Native names known to
// the curated table are found; without it, by reading and translating alone,
// 65 % of Cyrillic, 89 % of Korean and 31 % of Chinese names (many of which are
// not translations) are among the first five hits.
//
// On one core: 0.2 ms a name in the median and 0.6 ms at the 99th percentile, 300 bytes of garbage;
// 0.8 s to build, 55 MB of memory. Ten times the names take 11 times as long to
// build and 3.5 times as long to screen against. Run the Quality tests and the benchmarks for the
// present figures.
package screen
