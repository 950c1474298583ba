package ecc

import (
	"slices"
	"strings"
)

// Code is a classification: an ECCN with or without a paragraph, EAR99, a USML
// category, or nothing (not classified). [Parse] makes one from text.
type Code struct {
	// ECCN is the five-character entry such as "3A001", empty otherwise.
	ECCN string
	// Paragraph is the path below the entry, such as ["a","7"] for 3A001.a.7; empty for the entry as a whole.
	Paragraph []string
	// EAR99 marks an item subject to the EAR and not on the Commerce Control List.
	EAR99 bool
	// USML is the category of the U.S. Munitions List, with its paragraph when
	// given ("VIII", "VIII(h)"), empty otherwise.
	USML string
}

// String is the code as [Parse] reads it: "3A001.a.7", "EAR99", "USML:VIII(h)", or "" when not classified.
func (c Code) String() string {
	switch {
	case c.EAR99:
		return ear99
	case c.USML != "":
		return usmlPrefix + c.USML
	case len(c.Paragraph) == 0:
		return c.ECCN
	}
	var b strings.Builder
	b.Grow(len(c.ECCN) + 4*len(c.Paragraph))
	b.WriteString(c.ECCN)
	for _, step := range c.Paragraph {
		b.WriteByte('.')
		b.WriteString(step)
	}
	return b.String()
}

// Classified reports whether the code says anything at all.
func (c Code) Classified() bool { return c.ECCN != "" || c.EAR99 || c.USML != "" }

// Category is the category of the Commerce Control List, 0 to 9; ok is false
// for anything but an ECCN.
func (c Code) Category() (category int, ok bool) {
	if c.ECCN == "" {
		return 0, false
	}
	return int(c.ECCN[0] - '0'), true
}

// Group is the product group letter, "A" to "E" (§ 738.2(b)), empty for anything but an ECCN.
func (c Code) Group() string {
	if c.ECCN == "" {
		return ""
	}
	return c.ECCN[1:2]
}

// Series600 reports whether the entry is of the 600 series (part 772, "600 series"):
// its third character is a 6.
func (c Code) Series600() bool { return c.ECCN != "" && c.ECCN[2] == '6' }

// Series515 reports whether the entry is one of the 9x515 spacecraft entries.
func (c Code) Series515() bool { return c.ECCN != "" && c.ECCN[0] == '9' && c.ECCN[2:] == "515" }

// Series521 reports whether the entry is one of the 0Y521 series (§ 742.6(a)(8)).
func (c Code) Series521() bool { return c.ECCN != "" && c.ECCN[0] == '0' && c.ECCN[2:] == "521" }

// Under tells whether the code lies in a paragraph of an entry: Yes when it is
// that paragraph or one below it, Unknown when it is less specific, so that the
// item may or may not be in the paragraph, No otherwise. A code that is not
// classified is Unknown.
func (c Code) Under(eccn string, para []string) Answer {
	switch {
	case !c.Classified():
		return Unknown
	case c.ECCN != eccn:
		return No
	case len(c.Paragraph) >= len(para):
		return known(slices.Equal(c.Paragraph[:len(para)], para))
	case slices.Equal(c.Paragraph, para[:len(c.Paragraph)]):
		return Unknown
	}
	return No
}

func known(b bool) Answer {
	if b {
		return Yes
	}
	return No
}
