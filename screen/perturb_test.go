package screen

import (
	"math/rand/v2"
	"strings"
	"unicode"
)

// perturbation is a way in which a name on an order differs from the listed one.
// It reports false for a name that it cannot be applied to.
type perturbation struct {
	class string
	do    func(r *rand.Rand, name string) (string, bool)
}

var perturbations = []perturbation{
	{"exact", func(_ *rand.Rand, n string) (string, bool) { return n, true }},
	{"case", func(r *rand.Rand, n string) (string, bool) {
		if r.IntN(2) == 0 {
			return strings.ToUpper(n), true
		}
		return strings.ToLower(n), true
	}},
	{"punctuation", punctuation},
	{"accents", accents},
	{"legal form swapped", legalSwapped},
	{"legal form dropped", legalDropped},
	{"legal form added", legalAdded},
	{"abbreviations", abbreviated},
	{"word order", reordered},
	{"generic word dropped", genericDropped},
	{"branch or place added", branchAdded},
	{"one typo", func(r *rand.Rand, n string) (string, bool) { return typos(r, n, 1, false) }},
	{"two typos", func(r *rand.Rand, n string) (string, bool) { return typos(r, n, 2, false) }},
	{"first letter wrong", func(r *rand.Rand, n string) (string, bool) { return typos(r, n, 1, true) }},
	{"typo in every word", typoEvery},
	{"words joined", wordsJoined},
	{"word split", wordSplit},
	{"pinyin spacing", pinyinSpaced},
	{"transliteration", transliterated},
	{"middle names dropped", middleDropped},
	{"truncated", truncated},
}

var testLegal = []string{"Co., Ltd.", "Limited", "Ltd.", "LLC", "Inc.", "Corp.", "GmbH", "S.A.", "OOO", "JSC", "Company Limited", "Pte Ltd", "Sdn Bhd", "FZE", "Pvt. Ltd.", "B.V.", "A.Ş.", "PJSC", "AO", "S.R.L.", "FZCO", "Co. Ltd", "PLC", "S.p.A."}

var testLegalTails = []string{"Co., Ltd.", "Co. Ltd.", "Co.,Ltd.", "Company Limited", "Company Ltd.", "Co., Limited", "Limited", "Ltd.", "Ltd", "LLC", "L.L.C.", "Inc.", "Inc", "GmbH", "FZE", "JSC", "Corporation", "Corp."}

func legalTail(n string) (string, bool) {
	for _, t := range testLegalTails {
		if head, ok := strings.CutSuffix(n, " "+t); ok && head != "" {
			return strings.TrimRight(head, " ,"), true
		}
	}
	return "", false
}

func legalSwapped(r *rand.Rand, n string) (string, bool) {
	head, ok := legalTail(n)
	return head + " " + testLegal[r.IntN(len(testLegal))], ok
}

func legalDropped(_ *rand.Rand, n string) (string, bool) { return legalTail(n) }

func legalAdded(r *rand.Rand, n string) (string, bool) {
	if _, has := legalTail(n); has || len(n) < 6 {
		return "", false
	}
	if r.IntN(3) == 0 {
		return []string{"OOO ", "JSC ", "AO ", "PT ", "Limited Liability Company "}[r.IntN(5)] + n, true
	}
	return n + " " + testLegal[r.IntN(len(testLegal))], true
}

func punctuation(r *rand.Rand, n string) (string, bool) {
	switch r.IntN(4) {
	case 0:
		n = strings.NewReplacer(",", "", ".", "", "'", "", "’", "").Replace(n)
	case 1:
		n = strings.ReplaceAll(n, " ", "  ")
	case 2:
		n = strings.ReplaceAll(n, "-", " ")
	default:
		n = strings.NewReplacer(" Co., Ltd.", " Co.,Ltd", ", ", ",").Replace(n) + "."
	}
	return n, true
}

var accentsOf = map[rune]string{'a': "áàâäãå", 'e': "éèêë", 'i': "íìîï", 'o': "óòôöø", 'u': "úùûü", 'n': "ñ", 'c': "çč", 's': "šş", 'z': "žż", 'l': "ł"}

func accents(r *rand.Rand, n string) (string, bool) {
	var b strings.Builder
	done := false
	for _, c := range n {
		if set := []rune(accentsOf[c]); len(set) > 0 && r.IntN(4) == 0 {
			b.WriteRune(set[r.IntN(len(set))])
			done = true
			continue
		}
		b.WriteRune(c)
	}
	return b.String(), done
}

var testAbbreviations = strings.NewReplacer("Technology", "Tech", "Technologies", "Tech.", "International", "Intl", "Institute", "Inst.", "Electronics", "Elec.", "Group", "Grp", "University", "Univ.",
	"Research and Development", "R&D", "Engineering", "Eng.", "Manufacturing", "Mfg", "Industry", "Ind.", "Industrial", "Ind.", "Development", "Dev.", "Corporation", "Corp.", "Department", "Dept.", "Laboratory", "Lab", "Science", "Sci.", "Communication", "Comm.", "Equipment", "Equip.", "Trading", "Trdg", "Academy", "Acad.", "Center", "Ctr")

func abbreviated(_ *rand.Rand, n string) (string, bool) {
	a := testAbbreviations.Replace(n)
	return a, a != n
}

func reordered(r *rand.Rand, n string) (string, bool) {
	w := strings.Fields(strings.ReplaceAll(n, ",", ""))
	if len(w) < 2 {
		return "", false
	}
	r.Shuffle(len(w), func(i, j int) { w[i], w[j] = w[j], w[i] })
	return strings.Join(w, " "), true
}

var testGeneric = map[string]bool{"technology": true, "technologies": true, "trading": true, "international": true, "industry": true, "industries": true, "industrial": true, "electronics": true, "electronic": true, "group": true, "development": true, "science": true, "engineering": true, "company": true, "equipment": true, "systems": true, "services": true, "general": true, "manufacturing": true, "research": true, "center": true, "communication": true, "import": true, "export": true}

func genericDropped(r *rand.Rand, n string) (string, bool) {
	w := strings.Fields(n)
	var at []int
	for i, x := range w {
		if testGeneric[strings.ToLower(strings.Trim(x, ",."))] {
			at = append(at, i)
		}
	}
	if len(at) == 0 || len(w) < 3 {
		return "", false
	}
	i := at[r.IntN(len(at))]
	return strings.Join(append(w[:i:i], w[i+1:]...), " "), true
}

func branchAdded(r *rand.Rand, n string) (string, bool) {
	add := []string{" Shanghai Branch", " (Hong Kong)", ", Beijing Branch", " Sales Department", " (Shenzhen)", " Moscow Office", " - Branch Office", " (HK)", " R&D Center", " Import Export Department", " Dubai Branch", " Procurement Dept."}
	return n + add[r.IntN(len(add))], true
}

const typoLetters = "abcdefghijklmnopqrstuvwxyz"

// typo puts one mistake into a word from position from on.
func typo(r *rand.Rand, w string, first bool) string {
	b := []rune(w)
	i := 0
	if !first {
		i = 1 + r.IntN(len(b)-1)
	}
	l := rune(typoLetters[r.IntN(26)])
	switch k := r.IntN(4); {
	case k == 0 && i+1 < len(b) && b[i] != b[i+1]:
		b[i], b[i+1] = b[i+1], b[i]
	case k == 1:
		b = append(b[:i:i], b[i+1:]...)
	case k == 2:
		b = append(b[:i:i], append([]rune{l}, b[i:]...)...)
	default:
		for l == unicode.ToLower(b[i]) {
			l = rune(typoLetters[r.IntN(26)])
		}
		b[i] = l
	}
	return string(b)
}

// typoWords are the places of the words long enough for a typo; legal forms are left alone.
func typoWords(w []string, least int) []int {
	var at []int
	for i, x := range w {
		letters := strings.Trim(x, ".,()\"")
		if len(letters) >= least && strings.IndexFunc(letters, func(c rune) bool { return !unicode.IsLetter(c) }) < 0 &&
			!strings.EqualFold(letters, "Limited") && !strings.EqualFold(letters, "Company") {
			at = append(at, i)
		}
	}
	return at
}

func typos(r *rand.Rand, n string, count int, first bool) (string, bool) {
	w := strings.Fields(n)
	at := typoWords(w, 5)
	if len(at) == 0 || len(strings.Join(w, "")) < 8 {
		return "", false
	}
	if first && r.IntN(2) == 0 {
		at = at[:1] // mostly the first word of all
	}
	for range count {
		i := at[r.IntN(len(at))]
		w[i] = typo(r, w[i], first)
	}
	return strings.Join(w, " "), true
}

func typoEvery(r *rand.Rand, n string) (string, bool) {
	w := strings.Fields(n)
	at := typoWords(w, 5)
	if len(at) < 2 {
		return "", false
	}
	for _, i := range at {
		w[i] = typo(r, w[i], false)
	}
	return strings.Join(w, " "), true
}

func wordsJoined(r *rand.Rand, n string) (string, bool) {
	w := strings.Fields(n)
	if len(w) < 2 {
		return "", false
	}
	if r.IntN(4) == 0 {
		return strings.Join(w, ""), true
	}
	i := r.IntN(len(w) - 1)
	w[i] += w[i+1]
	return strings.Join(append(w[:i+1], w[i+2:]...), " "), true
}

func wordSplit(r *rand.Rand, n string) (string, bool) {
	w := strings.Fields(n)
	at := typoWords(w, 6)
	if len(at) == 0 {
		return "", false
	}
	i := at[r.IntN(len(at))]
	cut := 2 + r.IntN(len(w[i])-3)
	w[i] = w[i][:cut] + " " + w[i][cut:]
	return strings.Join(w, " "), true
}

// Syllables enough to tell pinyin words in test names.
var pinyinStarts = []string{"zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c", "s", "y", "w"}
var pinyinEnds = []string{"iang", "uang", "iong", "ang", "eng", "ing", "ong", "ian", "iao", "uai", "uan", "an", "en", "in", "un", "ai", "ei", "ao", "ou", "ia", "ie", "iu", "ua", "uo", "ui", "ue", "a", "o", "e", "i", "u"}

func syllables(w string) []string {
	if w == "" {
		return []string{}
	}
	for _, s := range pinyinStarts {
		if !strings.HasPrefix(w, s) {
			continue
		}
		for _, e := range pinyinEnds {
			if strings.HasPrefix(w[len(s):], e) {
				if rest := syllables(w[len(s)+len(e):]); rest != nil {
					return append([]string{w[:len(s)+len(e)]}, rest...)
				}
			}
		}
	}
	return nil
}

// chineseName tells names that show their Chinese city.
func chineseName(n string) bool {
	for _, c := range []string{"Beijing", "Shanghai", "Shenzhen", "Hangzhou", "Guangzhou", "Nanjing", "Wuhan", "Chengdu", "Suzhou", "Tianjin", "Jiangsu", "Zhejiang", "Sichuan", "Huawei", "Changsha", "Hefei", "Shaanxi", "Xinjiang", "Shandong"} {
		if strings.Contains(n, c) {
			return true
		}
	}
	return false
}

func pinyinSpaced(_ *rand.Rand, n string) (string, bool) {
	w := strings.Fields(n)
	done := false
	if !chineseName(n) {
		return "", false
	}
	for i, x := range w {
		if s := syllables(strings.ToLower(x)); len(s) >= 2 && len(s) <= 4 {
			w[i] = strings.Join(s, " ")
			done = true
		}
	}
	return strings.Join(w, " "), done
}

var testTransliterations = [][2]string{{"yev", "ev"}, {"iy ", "y "}, {"ey ", "ei "}, {"ei ", "ey "}, {"kh", "h"}, {"sky", "skiy"}, {"skii", "skiy"}, {"yu", "iu"}, {"ya", "ia"}, {"mohammad", "muhammad"}, {"muhammad", "mohammed"}, {"mohammed", "mohamad"}, {"oo", "u"}, {"ou", "u"}, {"ee", "i"}, {"ph", "f"}, {"w", "v"}, {"aleksandr", "alexander"}, {"alexander", "aleksandr"}, {"abdul", "abdel"}, {"hussein", "husayn"}, {"hossein", "husein"}, {"ch ", "tch "}, {"zh", "j"}, {"dj", "j"}, {"q", "k"}, {"sergey", "sergei"}, {"dmitry", "dmitri"}, {"iya", "ia"}, {"ts", "tz"}}

func transliterated(r *rand.Rand, n string) (string, bool) {
	if strings.Contains(n, "OOO") || strings.Contains(n, "Tech") || strings.Contains(n, "TECH") {
		return "", false // these would not be spelled otherwise
	}
	low := strings.ToLower(n) + " "
	done := false
	for _, i := range r.Perm(len(testTransliterations)) {
		t := testTransliterations[i]
		if strings.Contains(low, t[0]) {
			low = strings.Replace(low, t[0], t[1], 1)
			if done {
				break
			}
			done = true
		}
	}
	return strings.TrimSpace(low), done
}

// testCompany are words that tell that a name is no person's.
var testCompany = map[string]bool{"limited": true, "ltd": true, "inc": true, "llc": true, "corp": true, "gmbh": true, "fze": true, "fzco": true, "air": true, "airlines": true, "freight": true, "aviation": true, "solutions": true, "store": true,
	"agency": true, "supply": true, "consulting": true, "metal": true, "kg": true, "jsc": true, "ou": true, "oy": true, "co": true, "sa": true, "ag": true, "bv": true, "sarl": true, "srl": true, "global": true, "logistics": true, "tech": true, "cargo": true, "oil": true, "plc": true, "computer": true, "computers": true, "enterprises": true, "associates": true, "power": true, "machines": true, "bank": true, "middle": true, "east": true, "lines": true, "shipping": true, "marine": true, "products": true, "design": true, "digital": true, "business": true, "laboratories": true, "laboratory": true, "data": true, "gulf": true, "export": true, "exports": true, "pty": true, "pte": true,
	"corporation": true, "pt": true, "doo": true, "ooo": true, "fzc": true, "uae": true, "ii": true, "jr": true, "ras": true, "group": true}

// middleDropped drops the middle names of what looks like a person.
func middleDropped(r *rand.Rand, n string) (string, bool) {
	w := strings.Fields(n)
	if len(w) < 3 || len(w) > 4 || strings.ToUpper(n) != n || strings.ContainsAny(n, ".,-0123456789()&/") {
		return "", false
	}
	for _, x := range w {
		if testGeneric[strings.ToLower(x)] || len(x) < 2 || testCompany[strings.ToLower(x)] {
			return "", false
		}
	}
	if r.IntN(2) == 0 {
		return w[0] + " " + w[1][:1] + ". " + w[len(w)-1], true
	}
	return w[0] + " " + w[len(w)-1], true
}

func truncated(r *rand.Rand, n string) (string, bool) {
	if len(n) < 22 {
		return "", false
	}
	cut := max(16, len(n)*(60+r.IntN(30))/100)
	for cut > 0 && n[cut]&0xc0 == 0x80 {
		cut--
	}
	return strings.TrimSpace(n[:cut]), true
}
