package screen

import (
	"math/rand/v2"
	"strings"
	"unicode"
)

// fieldPerturbations are what fields, keyboards, scanners and forms do to names.
var fieldPerturbations = []perturbation{
	{"OCR confusions", ocr},
	{"keyboard neighbors", keyboard},
	{"no spaces", func(_ *rand.Rand, n string) (string, bool) {
		return strings.ReplaceAll(n, " ", ""), strings.Contains(n, " ")
	}},
	{"letters doubled", doubled},
	{"as heard", asHeard},
	{"umlauts", umlauts},
	{"ampersand", ampersand},
	{"numbers in words", numbersInWords},
	{"c/o", func(r *rand.Rand, n string) (string, bool) {
		if r.IntN(2) == 0 {
			return n + " c/o " + bystander(r), true
		}
		return bystander(r) + " c/o " + n, true
	}},
	{"city or country added", func(r *rand.Rand, n string) (string, bool) {
		places := []string{"Germany", "Shenzhen", "China", "Moscow", "Russia", "Dubai", "UAE", "Hong Kong", "Istanbul", "Turkey", "Tehran", "Singapore"}
		return n + []string{" ", ", ", " - "}[r.IntN(3)] + places[r.IntN(len(places))], true
	}},
	{"The", func(_ *rand.Rand, n string) (string, bool) { return "The " + n, !strings.HasPrefix(n, "The ") }},
	{"alias in brackets", func(r *rand.Rand, n string) (string, bool) {
		if r.IntN(2) == 0 {
			return bystander(r) + " (" + n + ")", strings.Contains(n, " ") && !strings.ContainsAny(n, "()")
		}
		return n + " (aka " + bystander(r) + ")", true
	}},
	{"two parties", func(r *rand.Rand, n string) (string, bool) {
		sep := []string{" / ", "; ", " and "}[r.IntN(3)]
		if _, formed := legalTail(n); sep == " and " && !formed {
			sep = "; "
		}
		if r.IntN(2) == 0 {
			return n + sep + bystander(r), true
		}
		return bystander(r) + sep + n, true
	}},
	{"legal form in the middle", func(_ *rand.Rand, n string) (string, bool) {
		head, ok := legalTail(n)
		w := strings.Fields(head)
		if !ok || len(w) < 3 {
			return "", false
		}
		tail := strings.TrimLeft(strings.TrimPrefix(n, head), " ,")
		return strings.Join(w[:len(w)-1], " ") + " " + tail + " " + w[len(w)-1], true
	}},
	{"small letters only", func(_ *rand.Rand, n string) (string, bool) {
		return strings.Map(func(c rune) rune {
			if unicode.IsLetter(c) || unicode.IsDigit(c) || c == ' ' {
				return unicode.ToLower(c)
			}
			return -1
		}, n), true
	}},
	{"cut at 35", func(_ *rand.Rand, n string) (string, bool) {
		if len(n) < 40 {
			return "", false
		}
		cut := 35
		for n[cut]&0xc0 == 0x80 {
			cut--
		}
		return strings.TrimSpace(n[:cut]), true
	}},
}

// bystander is a made-up party that is not listed.
func bystander(r *rand.Rand) string {
	return []string{"Brightwater Freight GmbH", "Quillfeather Logistics Ltd", "Marrowby Forwarders B.V.", "Thistlewood Brokers Inc."}[r.IntN(4)]
}

// substituted puts one of the given pairs in place, once.
func substituted(r *rand.Rand, n string, pairs []string) (string, bool) {
	for _, i := range r.Perm(len(pairs) / 2) {
		from, to := pairs[2*i], pairs[2*i+1]
		if at := strings.Index(n, from); at >= 0 {
			return n[:at] + to + n[at+len(from):], true
		}
	}
	return "", false
}

func ocr(r *rand.Rand, n string) (string, bool) {
	return substituted(r, n, []string{"O", "0", "o", "0", "l", "1", "I", "l", "I", "1", "S", "5", "B", "8", "rn", "m", "m", "rn", "Z", "2", "cl", "d", "e", "c", "h", "b", "u", "v"})
}

var keyRows = []string{"qwertyuiop", "asdfghjkl", "zxcvbnm"}

func keyboard(r *rand.Rand, n string) (string, bool) {
	w := strings.Fields(n)
	at := typoWords(w, 5)
	if len(at) == 0 || len(n) < 8 {
		return "", false
	}
	i := at[r.IntN(len(at))]
	b := []byte(w[i])
	j := r.IntN(len(b))
	for _, row := range keyRows {
		if k := strings.IndexByte(row, b[j]|0x20); k >= 0 {
			k += 1 - 2*r.IntN(2)
			b[j] = row[min(max(k, 0), len(row)-1)]
			break
		}
	}
	w[i] = string(b)
	return strings.Join(w, " "), true
}

func doubled(r *rand.Rand, n string) (string, bool) {
	w := strings.Fields(n)
	at := typoWords(w, 4)
	if len(at) == 0 {
		return "", false
	}
	i := at[r.IntN(len(at))]
	j := r.IntN(len(w[i]))
	w[i] = w[i][:j+1] + w[i][j:]
	return strings.Join(w, " "), w[i][j] < 0x80
}

func asHeard(r *rand.Rand, n string) (string, bool) {
	return substituted(r, strings.ToLower(n), []string{"ph", "f", "ck", "k", "c", "k", "y", "i", "v", "w", "x", "ks", "z", "s", "ei", "ie", "tion", "shon", "sh", "sch", "qu", "kw", "j", "g", "ee", "ea", "oo", "u"})
}

func umlauts(r *rand.Rand, n string) (string, bool) {
	long := strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue", "Ä", "Ae", "Ö", "Oe", "Ü", "Ue", "ß", "ss", "ø", "oe", "å", "aa")
	short := strings.NewReplacer("ä", "a", "ö", "o", "ü", "u", "Ä", "A", "Ö", "O", "Ü", "U", "ß", "ss", "ø", "o", "å", "a")
	out := long.Replace(n)
	if r.IntN(2) == 0 {
		out = short.Replace(n)
	}
	return out, out != n
}

func ampersand(_ *rand.Rand, n string) (string, bool) {
	if strings.Contains(n, " & ") {
		return strings.Replace(n, " & ", " and ", 1), true
	}
	return strings.Replace(n, " and ", " & ", 1), strings.Contains(n, " and ")
}

func numbersInWords(_ *rand.Rand, n string) (string, bool) {
	out := " " + n + " "
	for from, to := range map[string]string{"1st": "First", "2nd": "Second", "3rd": "Third", "8th": "Eighth", "10th": "Tenth", "11th": "Eleventh", "12th": "Twelfth", "14th": "Fourteenth", "21st": "Twenty-First", "27th": "Twenty-Seventh", "38th": "Thirty-Eighth", "48th": "Forty-Eighth", "55th": "Fifty-Fifth", "First": "1st", "Second": "2nd", "Third": "3rd", "Two": "2", "One": "1", "One Hundred": "100"} {
		if strings.Contains(out, " "+from+" ") {
			return strings.TrimSpace(strings.Replace(out, " "+from+" ", " "+to+" ", 1)), true
		}
	}
	return "", false
}
