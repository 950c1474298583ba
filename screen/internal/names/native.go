package names

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	firstHan = 0x4e00
	lastHan  = 0x9fa5
)

// nativeWords is what is known of scripts written without spaces: Chinese
// characters, kana and hangul.
type nativeWords struct {
	words      map[string]string // word to its English; "=legal" for a legal form
	brands     map[string]bool   // words that are names
	longest    int               // of words, in characters
	reading    [lastHan - firstHan + 1]string
	simplified map[rune]rune
}

func newNativeWords() *nativeWords {
	return &nativeWords{words: map[string]string{}, brands: map[string]bool{}, simplified: map[rune]rune{}}
}

func (n *nativeWords) add(word, english string) {
	n.words[word] = english
	n.longest = max(n.longest, utf8.RuneCountInString(word))
}

// unspaced tells letters of the scripts written without spaces.
func unspaced(r rune) bool {
	return r >= 0x1100 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul) || r == 'ー' || r == '々' || r == '〇'
}

// split takes a run of characters apart into known words, numbers, and the
// rest: Chinese characters one by one, kana and hangul in one piece.
func (n *nativeWords) split(s *Scanner, run []rune) {
	for i, r := range run {
		if to, ok := n.simplified[r]; ok {
			run[i] = to
		}
	}
	var sizes []int8
	if s.Backward {
		sizes = n.backward(run)
	}
	s.Ambiguous = true
	afterPlace := false
	known := true // what stands before is known, so that a single character may be a word
	for i := 0; i < len(run); {
		size, english := 0, ""
		if s.Backward {
			if size = int(sizes[i]); size > 0 {
				english = n.words[string(run[i:i+size])]
			}
		} else {
			size, english = n.longestWord(run[i:], known)
		}
		if digits, number := chineseNumber(run[i:]); digits > 0 && digits >= size {
			s.word(strconv.Itoa(number))
			i, known = i+digits, true
			continue
		}
		place := size > 0 && loaded().common[english].kind == Place
		if afterPlace && i+1 < len(run) && strings.ContainsRune("市省区县州", run[i]) && size < 2 {
			i, afterPlace = i+1, false // Shenzhen City is Shenzhen
			continue
		}
		afterPlace = place
		switch {
		case size == 0 && isHan(run[i]):
			s.native(run[i : i+1])
			i, known = i+1, false
		case size == 0:
			from := i
			for i < len(run) && !isHan(run[i]) {
				if size, _ := n.longestWord(run[i:], false); size > 0 && !s.Backward || s.Backward && sizes[i] > 0 {
					break
				}
				i++
			}
			i = max(i, from+1)
			s.native(run[from:i])
			known = false
		default:
			s.translated(run[i:i+size], english)
			i, known = i+size, true
		}
	}
}

// backward takes a run apart from its end, legal forms whole and else into the
// shortest known words: the other way to read a name, for one whose own word and
// the next could be parted elsewhere. It tells the size of the word at each place.
func (n *nativeWords) backward(run []rune) []int8 {
	sizes := make([]int8, len(run))
	for end := len(run); end > 0; {
		best := 0
		for size := 2; size <= n.longest && size <= end; size++ {
			english, ok := n.words[string(run[end-size:end])]
			if legal := ok && english[0] == '='; legal || ok && best == 0 {
				best = size
			}
		}
		if best == 0 {
			end--
			continue
		}
		end -= best
		sizes[end] = int8(best)
	}
	return sizes
}

// longestWord is the longest known word that run starts with. A single character
// counts as a word only after a known word or at the end.
func (n *nativeWords) longestWord(run []rune, known bool) (size int, english string) {
	var text [64]byte
	word := text[:0]
	for i := 0; i < len(run) && i < n.longest; i++ {
		word = utf8.AppendRune(word, run[i])
		if en, ok := n.words[string(word)]; ok && (i > 0 || known && len(run) < 3 || len(run) == 1) {
			size, english = i+1, en
		}
	}
	return size, english
}

// native adds a word in its own script.
func (s *Scanner) native(word []rune) {
	from := len(s.buf)
	for _, r := range word {
		s.buf = utf8.AppendRune(s.buf, r)
	}
	s.push(from)
}

// translated adds a known word: as itself when one English word stands for it
// (its reading may be what is listed), else as the English words.
func (s *Scanner) translated(word []rune, english string) {
	switch {
	case english == "=legal":
		s.Legal |= classOf("co") | classOf("ltd")
	case english == "=co":
		s.Legal |= classOf("co")
	case english == "=drop":
	case strings.Contains(english, " "):
		for w := range strings.FieldsSeq(english) {
			s.word(w)
		}
	default:
		s.native(word)
	}
}

// meaning is the English of a word, also of an Arabic word with the article and
// of a Persian one with the endings of the plural and the adjective.
func (n *nativeWords) meaning(word string) (string, bool) {
	if english, ok := n.words[word]; ok {
		return english, true
	}
	if r, _ := utf8.DecodeRuneInString(word); !abjad(r) {
		return "", false
	}
	bare := word
	for _, joined := range [...]string{"وال", "بال", "لل"} { // "and the", "by the", "for the"
		if rest, ok := strings.CutPrefix(word, joined); ok && len(rest) > 6 {
			word = "ال" + rest
			break
		}
	}
	if rest, ok := strings.CutPrefix(word, "ال"); ok && len(rest) > 4 {
		if english, ok := n.words[rest]; ok {
			return english, true
		}
		bare = rest
	}
	for _, end := range [...]string{"های", "ها", "ای", "ات", "یه", "ی"} {
		if stem, ok := strings.CutSuffix(bare, end); ok && len(stem) > 4 {
			if english, ok := n.words[stem]; ok && english[0] != '=' {
				return english, true
			}
		}
	}
	return "", false
}

// abjadWord takes in a word of a script that writes no short vowels.
func (s *Scanner) abjadWord(from int) {
	english, ok := loaded().native.meaning(string(s.buf[from:]))
	if ok && strings.ContainsAny(english, " =") {
		s.translated(nil, english)
		return
	}
	s.push(from)
}

func isHan(r rune) bool { return r >= firstHan && r <= lastHan }

var chineseDigits = map[rune]int{'〇': 0, '零': 0, '一': 1, '二': 2, '三': 3, '四': 4, '五': 5, '六': 6, '七': 7, '八': 8, '九': 9, '十': 10, '百': 100, '千': 1000}

// chineseNumber reads a number in characters: an ordinal (第十四), or two
// digits and more (五十五, 七一八). A single digit may be part of a name.
func chineseNumber(run []rune) (size, number int) {
	ordinal := len(run) > 1 && run[0] == '第'
	i := 0
	if ordinal {
		i = 1
	}
	from, total, digit, places := i, 0, 0, false
	for ; i < len(run) && i-from < 6; i++ {
		d, ok := chineseDigits[run[i]]
		switch {
		case !ok:
		case d >= 10:
			places = true
			total += max(digit, 1) * d
			digit = 0
			continue
		case places:
			digit = d
			continue
		default:
			digit = digit*10 + d
			continue
		}
		break
	}
	if i == from || !ordinal && i-from < 2 {
		return 0, 0
	}
	return i, total + digit
}

// reading is how a native word sounds, in Latin letters.
func (n *nativeWords) read(word string) string {
	var b strings.Builder
	for _, r := range word {
		switch latin := romanize(r); {
		case isHan(r):
			b.WriteString(n.reading[r-firstHan])
		case b.Len() == 0 && unicode.Is(unicode.Hangul, r):
			b.WriteString(unvoiced(latin))
		default:
			b.WriteString(latin)
		}
	}
	return b.String()
}
