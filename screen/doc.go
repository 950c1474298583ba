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
// index of letter triples (internal/ngram) picks the candidates, and another those
// that have a distinctive word two typing errors away (internal/near); names of the
// same words are always among them. A name that breaks off as a field's width cuts it
// is known by its beginning, letter by letter, and the surer the fewer listed names
// share it. A name that is a group's ("Huawei", "华为", "China Electronics Technology
// Group Corporation") also leads to the listed parties whose names begin with it, as
// merely possible hits: the party may be any of these. A field that holds several names
// ("X c/o Y", "X (aka Y)") is screened for each, and one that holds more than a name
// ("M/S X", "to the order of X", a customer's number, an address, a department) for the
// name alone too. A candidate is scored by pairing the parts of the two names so that
// the most weight finds a likeness: equal, abbreviated, translated,
// sounding alike, mistyped, joined or split. Parts without a counterpart cost
// their weight, less for common words, for what is in brackets, for branches
// and departments, and for what the screened name has more.
//
// The score is the sum of weight times score over [Hit].How, nothing else. A
// match has to prove something: when the shared parts are few, short or common, the
// lacking evidence is a row of its own (thin) that takes its share. So a
// trader of Shenzhen is not every trader of Shenzhen. Words of four letters and
// less, numbers and weak aliases match exactly or not at all; but where all else of a
// name is met, the one word left over on each side may be a slip, if it is no word.
// Institutions named by common words alone ("Beijing Institute of Technology") are told
// apart by each of these: one more, or another, and the hit is for a person to look at.
//
// # Identifiers and addresses
//
// An equal identifier is a match by itself, however it is labelled or written ("IMO 9187629",
// "Tax ID No. 77-1013-7066"); one of the same kind and country that differs takes a band from a
// match by name. An address is read by street, house number and unit. At a listed address
// everyone is a hit; at a listed party's it is a red flag.
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
// Measured over the 12 embedded lists (25,890 entries, 61,267 names): names of the four BIS
// lists changed in 21 ways, 250 each, with seed 101, which earlier choices looked at. With
// 2020, 2121 and 2222, which no choice looked at, all of these are 0.986, 0.987, 0.986 and
// 0.992, 0.992, 0.990, and the classes down to the legal forms 1.000. And 8,000 names of
// ordinary companies, half of which the background counts come from (both halves alert alike).
//
//	line   recall of changed names   alerts on ordinary names
//	0.95   0.825                     0.05 %
//	0.88   0.941                     0.10 %   strong
//	0.8    0.988                     0.27 %
//	0.76   0.990                     0.41 %
//	0.745  0.991                     0.46 %   possible, the alert line
//	0.72   0.992                     0.56 %
//	0.7    0.992                     0.75 %
//	0.66   0.994                     1.29 %
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
//	abbreviations            0.996     0.996
//	word order               0.988     0.988   shuffled, legal form included
//	generic word dropped     0.968     0.984
//	branch or place added    0.992     0.996
//	one typo                 0.992     0.992
//	two typos                0.948     0.948   often in one short word
//	first letter wrong       0.996     0.996
//	typo in every word       0.984     0.984
//	words joined             0.992     0.992   every fourth time all of them
//	word split               0.992     0.992
//	pinyin spacing           0.992     0.992
//	transliteration          0.980     0.980
//	middle names dropped     0.944     0.980   often another listed person then fits better
//	truncated                0.940     0.980   to 60–90 % of the letters
//	all of these             0.986     0.991
//	OCR confusions           0.964     0.964   0 and O, 1 and l, rn and m; also in words of three and four letters
//	keyboard neighbors       0.980     0.984
//	no spaces                0.992     0.992
//	letters doubled          0.984     0.988
//	as heard                 0.912     0.920   f for ph, k for c, …
//	ampersand                1.000     1.000
//	numbers in words         1.000     1.000   28 names only
//	c/o                      1.000     1.000
//	city or country added    1.000     1.000
//	The                      1.000     1.000
//	alias in brackets        0.996     1.000
//	two parties              0.992     1.000
//	legal form in the middle 1.000     1.000
//	small letters only       0.996     0.996
//	cut at 35                0.860     0.956   characters, as bank forms cut; siblings share the beginning
//	all of the field's       0.977     0.986
//
// Labelled pairs of company names: F1 0.960 by [Compare], of persons, with noisy labels, 0.81. Of 113
// changed names of sanctioned persons 110 alert, of 100 names of nobody none. Names in other scripts
// that the curated table knows are found, each before any other. Of the names that other
// governments publish in their own script, each asked once, these are among the first five
// hits: Chinese 97 % of 116, Cyrillic 98 % of 47, Korean all 28, Persian and Urdu 73 % of 97
// (the rest are a machine's renderings). Asked of the lists
// without that table, which leaves reading and translating, these names of it are
// among the first five: Cyrillic 86 %, Korean 82 %, Chinese 69 % (the rest are
// mostly coined, or short names of groups), Arabic and Persian 69 %; 0.3 % of 1,528
// names of ordinary Chinese companies alert. A name in Chinese characters is read in
// two ways (words parted from the front, and from the end), and so is a Russian one
// that has abbreviations or words of several English ones; Arabic script, which
// writes no short vowels, is held against the consonants of the listed names. The
// index of meanings and sounds that this takes is made at the first such name.
//
// On one core, between the machine's quick and slow spells: 0.19 to 0.26 ms a name in the
// median and 0.7 to 1.1 ms at the 99th percentile, 600 bytes of garbage, none for a name
// without a hit whose words were met before; 0.6 to 0.7 s to build on two cores, 77 MB of
// memory with the lists. Ten times the names take 10 to 14 times as long to build and 4 to 5
// times as long to screen against in the median (0.95 ms; 3.5 ms at the 99th
// percentile), by 800 names. [Rescreen] takes a fifth of the time of screening everybody
// before and after some 500 changes. Run the Quality tests and the benchmarks
// (-growth 10 -benchtime 800x for the last) for the present figures.
package screen
