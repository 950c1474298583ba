package names

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Scanner turns names into words. The zero value is ready; it keeps its memory
// from one name to the next, so that its results hold only until the next Scan.
type Scanner struct {
	Tokens []Token
	// Legal are the legal forms found, and set aside.
	Legal Legal
	// Inverted tells that a comma stands after the first words and no legal
	// form follows it, as in "PUTIN, Vladimir".
	Inverted bool
	// Cut tells that the name does not end in a legal form, so that it may
	// have been cut off.
	Cut bool
	// Known, when set, tells the words that listed names are made of; the
	// scanner then mends words run together and mistyped legal forms.
	Known func(word []byte) bool
	// Whole, when set, leaves the legal forms among the words; [Scanner.FormAt] then tells them.
	Whole bool
	// Mended tells that digits within words were read as the letters they look like.
	Mended bool
	// Native tells that some of the name is in another script than Latin.
	Native bool
	// Ambiguous tells that the name may be read in another way, which is done if
	// Backward is set: what is written without spaces parted into words from its
	// end, Russian words and abbreviations given by several English ones.
	Ambiguous, Backward bool
	// Warnings name what is odd in the name's characters.
	Warnings []string

	buf    []byte
	run    []rune // a run of letters of a script written without spaces
	pieces []int  // of a word being taken apart
	open   int    // start of the word being read, or -1
	depth  int    // of parentheses
	commas int
	comma  int // words before the first comma
}

// Text is the text of a token: folded Latin letters, digits, or letters of
// another script. It shares the scanner's memory.
func (s *Scanner) Text(t Token) []byte { return s.buf[t.from:t.to] }

// Scan reads a name.
func (s *Scanner) Scan(raw string) {
	*s = Scanner{Known: s.Known, Whole: s.Whole, Backward: s.Backward, pieces: s.pieces[:0], Tokens: s.Tokens[:0], Warnings: s.Warnings[:0], buf: s.buf[:0], run: s.run[:0], open: -1}
	raw = s.clean(raw)
	if s.Known != nil {
		raw = s.capitalI(raw)
		if apart := s.humps(raw); apart != raw {
			s.Ambiguous = true // it may be one word with capitals within
			if !s.Backward {
				raw = apart
			}
		}
		raw = s.reread(raw)
	}
	for i := 0; i < len(raw) && len(s.Tokens) < MaxWords; {
		if c := raw[i]; c < utf8.RuneSelf {
			s.ascii(raw, i, c)
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(raw[i:])
		i += size
		s.rune(raw, i, r)
	}
	s.close()
	s.endRun()
	s.finish()
}

// clean bounds the length, drops what cannot be seen and brings compatibility
// forms (full-width letters, ligatures) to their plain ones.
func (s *Scanner) clean(raw string) string {
	if len(raw) > MaxBytes {
		cut := MaxBytes
		for cut > 0 && !utf8.RuneStart(raw[cut]) {
			cut--
		}
		raw = raw[:cut]
		s.warn("name longer than 1,024 bytes: the rest was not looked at")
	}
	plain := true
	for i := range len(raw) {
		if raw[i] >= utf8.RuneSelf {
			plain = false
			break
		}
	}
	if plain {
		return raw
	}
	if !utf8.ValidString(raw) {
		s.warn("invalid UTF-8")
		raw = strings.ToValidUTF8(raw, " ")
	}
	if strings.ContainsFunc(raw, hidden) {
		s.warn("hidden characters")
		raw = strings.Map(func(r rune) rune {
			if hidden(r) {
				return -1
			}
			return r
		}, raw)
	}
	raw = norm.NFKC.String(raw)
	return s.unmask(raw)
}

// hidden tells characters that print nothing: zero-width, bidirectional controls, soft hyphens, tags.
func hidden(r rune) bool {
	switch {
	case r == '\u200c': // used in Persian spelling
		return true
	case unicode.Is(unicode.Cf, r), unicode.Is(unicode.Variation_Selector, r), r == '\u034f', r == '\u115f', r == '\u1160', r == '\u3164':
		return true
	}
	return false
}

func (s *Scanner) warn(w string) { s.Warnings = append(s.Warnings, w) }

// ascii takes in the ASCII character c at i.
func (s *Scanner) ascii(raw string, i int, c byte) {
	switch {
	case 'a' <= c && c <= 'z':
		s.letter(c)
	case 'A' <= c && c <= 'Z':
		s.letter(c + ('a' - 'A'))
	case '0' <= c && c <= '9':
		s.letter(c)
	case c == '\'' || c == '`' || c == '"' && i > 0 && i+1 < len(raw) && isLetter(raw[i-1]) && isLetter(raw[i+1]):
		// within a word: Xi'an, Sana'a
	case c == '.' || c == '/':
		if !s.spelledOut(raw, i) {
			s.close()
		}
	case c == '&' || c == '+':
		s.close()
		s.word("and")
	default:
		s.close()
		s.mark(c)
	}
}

// mark notes the punctuation that carries meaning.
func (s *Scanner) mark(c byte) {
	switch c {
	case '(', '[':
		s.endRun()
		s.depth++
	case ')', ']':
		s.endRun()
		s.depth = max(0, s.depth-1)
	case ',', ';':
		s.endRun()
		if s.commas++; s.commas == 1 {
			s.comma = len(s.Tokens)
		}
	}
}

// spelledOut tells whether the point or slash at i stands between letters that
// stand alone, as in S.A.R.L. or A/S, which make one word.
func (s *Scanner) spelledOut(raw string, i int) bool {
	return s.open >= 0 && i > 0 && isLetter(raw[i-1]) && (i < 2 || !isLetter(raw[i-2])) &&
		i+1 < len(raw) && isLetter(raw[i+1]) && (i+2 >= len(raw) || !isLetter(raw[i+2]))
}

func isLetter(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || c >= utf8.RuneSelf
}

// rune takes in a character beyond ASCII; end is the offset after it.
func (s *Scanner) rune(raw string, end int, r rune) {
	switch {
	case unspaced(r):
		s.Native = true
		s.close()
		s.run = append(s.run, r)
		return
	case unicode.Is(unicode.Mn, r) || apostrophe(r):
		return
	}
	s.endRun()
	if folded := foldLatin(r); folded != "" {
		for j := range len(folded) {
			s.letter(folded[j])
		}
		return
	}
	if latin, ok := romanLetter(r); ok {
		s.Native = true
		for j := range len(latin) {
			s.letter(latin[j])
		}
		if latin == "" && s.open < 0 {
			return
		}
		return
	}
	if unicode.IsLetter(r) || unicode.IsDigit(r) {
		s.Native = true
		if s.open >= 0 && len(s.buf) > s.open && s.buf[len(s.buf)-1] < utf8.RuneSelf {
			s.close()
		}
		s.openWord()
		s.buf = utf8.AppendRune(s.buf, plainLetter(unicode.ToLower(r)))
		return
	}
	s.close()
	switch r {
	case '（', '【', '〔', '「', '『', '《':
		s.mark('(')
	case '）', '】', '〕', '」', '』', '》':
		s.mark(')')
	case '，', '、', '،':
		s.mark(',')
	}
}

func apostrophe(r rune) bool {
	switch r {
	case '’', '‘', 'ʻ', 'ʼ', 'ʹ', 'ʿ', 'ʾ', '´', '′', '·', '・':
		return true
	}
	return false
}

// letter adds a lower-case letter or digit to the word being read; letters and
// digits are words apart.
func (s *Scanner) letter(c byte) {
	s.endRun()
	if s.open >= 0 && len(s.buf) > s.open {
		if last := s.buf[len(s.buf)-1]; isDigit(last) != isDigit(c) || last >= utf8.RuneSelf {
			s.close()
		}
	}
	s.openWord()
	s.buf = append(s.buf, c)
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func (s *Scanner) openWord() {
	if s.open < 0 {
		s.open = len(s.buf)
	}
}

// close ends the word being read.
func (s *Scanner) close() {
	if from := s.open; from >= 0 && len(s.buf) > from {
		if r, _ := utf8.DecodeRune(s.buf[from:]); abjad(r) {
			s.abjadWord(from)
		} else {
			s.push(from)
		}
	}
	s.open = -1
}

// push makes a token of the buffer from an offset on.
func (s *Scanner) push(from int) {
	if len(s.Tokens) < MaxWords {
		s.Tokens = append(s.Tokens, Token{from, len(s.buf), s.depth > 0})
	}
}

// word adds a whole word.
func (s *Scanner) word(w string) {
	from := len(s.buf)
	s.buf = append(s.buf, w...)
	s.push(from)
}

// rewrite puts a text in the place of a word.
func rewrite[T string | []byte](s *Scanner, t *Token, text T) {
	t.from = len(s.buf)
	s.buf = append(s.buf, text...)
	t.to = len(s.buf)
}

// endRun takes apart what has been read of a script without spaces.
func (s *Scanner) endRun() {
	if len(s.run) == 0 {
		return
	}
	run := s.run
	s.run = s.run[:0]
	loaded().native.split(s, run)
}
