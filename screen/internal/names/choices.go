package names

import "strings"

// maxChoices is how many rows translation_choices.tsv may have.
const maxChoices = 64

// readChoices takes in the words among which translators choose.
func (t *tables) readChoices() {
	row := 0
	for f := range lines("translation_choices.tsv", choiceTSV, 2) {
		if row == maxChoices {
			panic("translation_choices.tsv: more rows than bits")
		}
		for w := range strings.FieldsSeq(f[0]) {
			if c, ok := t.common[w]; ok {
				w = c.canon
			}
			t.choices[w] |= 1 << row
		}
		row++
	}
}
