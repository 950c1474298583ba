package names

// AppendKey appends the key of a word spelled in lower-case Latin letters and
// digits: the spelling with the differences taken out that transliterations of
// one name into English commonly show. Keys are for comparing, not for reading.
func AppendKey[T string | []byte](key []byte, word T) []byte {
	base := len(key)
	for i := 0; i < len(word); {
		c, next, after := word[i], at(word, i+1), at(word, i+2)
		out, used := "", 1
		switch {
		case c == 's' && next == 'h' && after == 'c' && at(word, i+3) == 'h':
			out, used = "s", 4 // shch
		case c == 's' && next == 'c' && after == 'h':
			out, used = "s", 3
		case c == 't' && next == 's' && after == 'c' && at(word, i+3) == 'h':
			out, used = "c", 4 // German tsch
		case c == 't' && next == 'c' && after == 'h':
			out, used = "c", 3
		case c == 'd' && (next == 'j' || next == 'z' && after == 'h'):
			out, used = "j", 2
			if next == 'z' {
				used = 3
			}
		case c == 'z' && next == 'h':
			out, used = "j", 2
		case c == 'g' && next == 'h' && i > 0 && word[i-1] == 'n' && vowel(after):
			out = "g" // Tong Hui
		case c == 's' && next == 'h', c == 'c' && next == 'h',
			c == 't' && next == 'h', c == 'd' && next == 'h', c == 'g' && next == 'h':
			out, used = letter(c), 2
		case c == 'k' && next == 'h':
			out, used = "h", 2
		case c == 'p' && next == 'h':
			out, used = "f", 2
		case c == 't' && (next == 's' || next == 'z'):
			out, used = "c", 2
		case c == 'c' && next == 'k':
			out, used = "k", 2
		case c == 'c' && next == 'z':
			out, used = "c", 2
		case c == 'q':
			out = "k"
		case c == 'x':
			out = "ks"
		case c == 'w':
			out = "v"
		case c == 'o' && (next == 'u' || next == 'o'):
			out, used = "u", 2
		case c == 'e' && next == 'e':
			out, used = "i", 2
		case (c == 'a' || c == 'e') && (next == 'i' || next == 'y' || next == 'j') && !vowel(after):
			out, used = "ei", 2
		case c == 'j' && i > 0 && vowel(word[i-1]) && !vowel(next) && (word[i-1] != 'i' || next == 0):
			out = "i"
		case c == 'y' && (next == 'e' || next == 'o' && after != 'u'):
			out = "" // Yevgeny, Fyodor
		case c == 'i' && next == 'e':
			out = ""
		case c == 'y':
			out = "i"
		case c == 'h' && i > 0 && i+1 == len(word) && vowel(word[i-1]):
			out = ""
		default:
			out = letter(c)
		}
		for j := range len(out) { // one letter for two alike
			if n := len(key); n == base || key[n-1] != out[j] || out[j] <= '9' {
				key = append(key, out[j])
			}
		}
		i += used
	}
	return key
}

// appendSkeleton appends a key without its vowels; one in front stays, whichever it is.
func appendSkeleton(b []byte, key []byte) []byte {
	for i, c := range key {
		switch {
		case !vowel(c):
			b = append(b, c)
		case i == 0:
			b = append(b, 'a') // Osama, Usama
		}
	}
	return b
}

func vowel(c byte) bool {
	return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y'
}

const alphabet = "abcdefghijklmnopqrstuvwxyz0123456789"

// letter is a letter or digit as a string.
func letter(c byte) string {
	switch {
	case 'a' <= c && c <= 'z':
		return alphabet[c-'a' : c-'a'+1]
	case isDigit(c):
		return alphabet[c-'0'+26 : c-'0'+27]
	}
	return ""
}

// at is the letter at i, or 0 beyond the end.
func at[T string | []byte](s T, i int) byte {
	if i < len(s) {
		return s[i]
	}
	return 0
}
