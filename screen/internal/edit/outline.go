package edit

import "math/bits"

// Outline is what of a lower-case word dismisses most others from being near it:
// its length, up to 63 bytes, the letters it has, and those it has more than once.
// Digits and other bytes share six of the letters.
type Outline uint64

// From the bottom: a bit for each letter, one for each of a to z that is repeated, the length.
const (
	kinds     = 32
	repeated  = 1<<26 - 1
	sizeShift = 58
	mostSize  = 1<<(64-sizeShift) - 1
)

// OutlineOf is the outline of a word.
func OutlineOf(word string) Outline {
	var once, twice uint32
	for i := range len(word) {
		bit := uint32(1) << (26 + word[i]%6)
		if c := word[i]; 'a' <= c && c <= 'z' {
			bit = 1 << (c - 'a')
		}
		twice |= once & bit
		once |= bit
	}
	return Outline(once) | Outline(twice&repeated)<<kinds | Outline(min(len(word), mostSize))<<sizeShift
}

// Letters is the set of the letters, a bit each.
func (o Outline) Letters() uint32 { return uint32(o) }

// Len is the length in bytes, or 63 for what is longer.
func (o Outline) Len() int { return int(o >> sizeShift) }

// Apart tells that two words are certainly more than limit errors apart: an error
// adds a letter, takes one or does both, so it changes two bits at most.
func (o Outline) Apart(p Outline, limit int) bool {
	return max(o.Len()-p.Len(), p.Len()-o.Len()) > limit || bits.OnesCount64(uint64(o^p)&(1<<sizeShift-1)) > 2*limit
}
