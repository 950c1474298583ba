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
// lowers a merely possible one. The decision on an exact or strong hit is a match, also
// in another country, when the name is too distinctive for two parties to bear it
// (Huawei is Huawei in Mexico); for a short or common name another country, or words
// that only the listed name has, make it a review.
//
// Measured over the 12 embedded lists (25,890 entries, 55,533 names): names of the four BIS
// lists changed in 21 ways, 250 each, and 8,000 names of ordinary companies,
// half of which the background counts come from (both halves alert alike).
//
//	line   recall of changed names   alerts on ordinary names
//	0.95   0.793                     0.05 %
//	0.88   0.923                     0.11 %   strong
//	0.80   0.974                     0.26 %
//	0.76   0.978                     0.38 %
//	0.735  0.982                     0.47 %   possible, the alert line
//	0.72   0.982                     0.53 %
//	0.70   0.983                     0.70 %
//	0.66   0.984                     1.14 %
//
// A hit counts as right when it is the entry sought, another that bears its name
// too, or one whose very name the change has made.
//
//	change                   recall@1  alerts
//	exact                    1.000     1.000
//	case                     1.000     1.000
//	punctuation              1.000     1.000
//	accents                  1.000     1.000
//	legal form swapped       1.000     1.000
//	legal form dropped       1.000     1.000
//	legal form added         1.000     1.000
//	abbreviations            1.000     1.000
//	word order               0.988     0.988   shuffled, legal form included
//	generic word dropped     0.936     0.964
//	branch or place added    1.000     1.000
//	one typo                 0.992     0.996
//	two typos                0.940     0.940   often in one short word
//	first letter wrong       0.992     0.992
//	typo in every word       0.968     0.968
//	words joined             0.980     0.980   every fourth time all of them
//	word split               0.996     0.996
//	pinyin spacing           0.992     0.992
//	transliteration          0.980     0.980
//	middle names dropped     0.960     0.988   often another listed person then fits better
//	truncated                0.824     0.840   to 60–90 % of the letters
//
// Labelled pairs of company names: F1 0.955 by [Compare]. Names in other scripts
// that the curated table knows are found, each before any other. Asked of the lists
// without that table, which leaves reading and translating, these names of it are
// among the first five hits: Cyrillic 82 %, Korean 95 %, Chinese 75 % (the rest are
// mostly coined, or short names of groups), Arabic and Persian 78 %; 0.9 % of 1,528
// names of ordinary Chinese companies alert. A name in Chinese characters is read in
// two ways (words parted from the front, and from the end), and so is a Russian one
// that has abbreviations or words of several English ones; Arabic script, which
// writes no short vowels, is held against the consonants of the listed names. The
// index of meanings and sounds that this takes is made at the first such name.
//
// On one core: 0.2 ms a name in the median and 0.7 ms at the 99th percentile, 300 bytes of garbage;
// 0.5 s to build, 54 MB of memory with the lists. Ten times the names take 10 times as long to
// build and 4 times as long to screen against. Run the Quality tests and the benchmarks for the
// present figures.
package screen
