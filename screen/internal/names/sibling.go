package names

import "strings"

// coined are what names of companies are coined with: two that share an ending
// are not alike for it.
var coined = [...]string{"tech", "tec", "tek", "tronics", "tronic", "soft", "com", "tel", "chem", "pharm", "systems", "micro", "vision", "logic"}

// Siblings tells whether two words are built alike, so that what sets them
// apart counts more: both coined with the same ending, or both Chinese words
// of as many syllables.
func Siblings(a, b string) bool {
	for _, end := range coined {
		if strings.HasSuffix(a, end) && strings.HasSuffix(b, end) {
			return true
		}
	}
	n := syllablesOf(a)
	return n > 1 && n == syllablesOf(b)
}

// syllablesOf counts the Mandarin syllables that a word is made of; 0 for a word that is not.
func syllablesOf(word string) int {
	known := loaded().syllables
	var least [24]int // syllables that word[:i] is made of, plus one
	if len(word) >= len(least) {
		return 0
	}
	least[0] = 1
	for i := 1; i <= len(word); i++ {
		for j := max(0, i-6); j < i; j++ {
			if least[j] > 0 && (least[i] == 0 || least[j]+1 < least[i]) && known[word[j:i]] {
				least[i] = least[j] + 1
			}
		}
	}
	return max(0, least[len(word)]-1)
}
