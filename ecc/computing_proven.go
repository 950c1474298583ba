package ecc

import "slices"

// provenLevel leaves of paragraphs .z those at the level that the stated figures
// prove, where they do.
func provenLevel(c *Case, last []Code) []Code {
	if !concernsComputing(c.Item) {
		return last
	}
	l := computingParameters(*c, computingForm(c.Item)).sound().levels()
	for level, is := range map[string]Answer{"a": l.a, "b": l.b} {
		if is == Yes {
			return slices.DeleteFunc(last, func(p Code) bool { return levelOf(p) != level })
		}
	}
	return last
}
