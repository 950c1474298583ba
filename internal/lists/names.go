package lists

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The kinds of alias that the tables tell apart.
const (
	formerName = "former"
	weakAlias  = "weak"
	acronym    = "acronym"
)

var (
	// otherName introduces another name in running text: a.k.a., aka, f.k.a., d/b/a …
	otherName = regexp.MustCompile(`(?i)[,;]?[\s(\[-]*\b(also known as|formerly known as|[afdn][./]?[kb]\.?\s?/?a)\b[.,:)]*[\s-]*`)
	// enclosed finds a parenthesis or bracket without another inside.
	enclosed = regexp.MustCompile(`[(\[]([^()\[\]]*)[)\]]`)
	// remark is what lists add to names: what sort of party it is, whose part, that its successors are meant too.
	remark = regexp.MustCompile(`(?i)[;,]? and (any successor|its sub-units).*$|\((\w+ )+(entity|individual|national)\)|\((parent organization|a subordinate)\b[^()]*(\([^()]*\))?\)`)
	// relation says in parentheses whose party it is, which is no part of its name.
	relation = regexp.MustCompile(`(?i)^an? (subsidiary|affiliate|branch|division|subdivision) of `)
	// joint is a conjunction between the names of an enumeration.
	joint = regexp.MustCompile(`;\s*(and\s+)?`)
)

// Names is a listed name taken apart.
type Names struct {
	Primary string
	Others  []Alias
}

// splitNames takes apart a text that gives a name and perhaps other names: after
// "a.k.a.", in parentheses, or as an acronym in parentheses.
func splitNames(text string) Names {
	text = cleanName(remark.ReplaceAllString(text, " "))
	var n Names
	text = enclosed.ReplaceAllStringFunc(text, func(group string) string {
		inner := group[1 : len(group)-1]
		if m := otherName.FindStringIndex(inner); m == nil || m[0] > 0 {
			return group
		}
		n.enumerate(inner)
		return " "
	})
	if m := otherName.FindStringIndex(text); m != nil && m[0] > 0 {
		n.enumerate(text[m[0]:])
		text = text[:m[0]]
	}
	n.Primary = cleanName(text)
	n.addAcronyms(n.Primary)
	return n
}

// enumerate adds the names of a text such as "a.k.a. A; a.k.a. B; f.k.a. C".
func (n *Names) enumerate(text string) {
	kind := ""
	for text != "" {
		m := otherName.FindStringSubmatchIndex(text)
		part := text
		if m != nil {
			part = text[:m[0]]
		}
		for _, name := range joint.Split(part, -1) {
			n.add(name, kind)
		}
		if m == nil {
			return
		}
		kind = ""
		if c := text[m[2]]; c == 'f' || c == 'F' {
			kind = formerName
		}
		text = text[m[1]:]
	}
}

// add notes another name, and what its parentheses hold.
func (n *Names) add(name, kind string) {
	if quoted := fold(name); kind == "" && len(quoted) > 2 && quoted[0] == '"' && strings.IndexByte(quoted[1:], '"') == len(quoted)-2 {
		kind = weakAlias
	}
	if name = cleanName(name); name == "" {
		return
	}
	n.Others = append(n.Others, Alias{Name: name, Kind: kind})
	n.addAcronyms(name)
}

// addAcronyms takes acronyms in parentheses out of a name: the acronym and the
// name without it are names too.
func (n *Names) addAcronyms(name string) {
	bare := name
	for _, m := range enclosed.FindAllStringSubmatchIndex(name, -1) {
		short := name[m[2]:m[3]]
		if !isAcronym(short) && !relation.MatchString(short) && !strings.Contains(Key(name[:m[0]]), Key(short)) { // a short name repeats a word of the long one
			continue
		}
		bare = strings.Replace(bare, name[m[0]:m[1]], " ", 1)
		if after := strings.Trim(name[m[1]:], " .,"); isAcronym(short) && !unicode.IsDigit(rune(name[0])) && (after == "" || legalForm.MatchString(after)) && !endsSpelledOut(name[:m[0]], short) { // else it is short for a part only
			n.Others = append(n.Others, Alias{Name: short, Kind: acronym})
		}
	}
	if bare = cleanName(bare); bare != name && bare != "" {
		n.Others = append(n.Others, Alias{Name: bare})
	}
}

// endsSpelledOut reports whether a part at the end of a name, set off from the
// rest, spells an acronym out: "Institute of Physics, Russian Academy of Sciences (RAS)".
func endsSpelledOut(name, short string) bool {
	words := strings.Fields(name)
	for i := len(words) - 1; i > 0 && short != ""; i-- {
		r, _ := utf8.DecodeRuneInString(words[i])
		last, size := utf8.DecodeLastRuneInString(short)
		switch {
		case !unicode.IsUpper(r):
			continue
		case r != last:
			return false
		}
		if short = short[:len(short)-size]; short == "" {
			before := words[i-1]
			return strings.HasSuffix(before, ",") || before == "the" || before == "of"
		}
	}
	return false
}

// notAcronyms are capitals in parentheses that belong to the name.
var notAcronyms = map[string]bool{
	"HK": true, "UK": true, "UAE": true, "USA": true, "PVT": true, "PTE": true, "PTY": true, "LLC": true, "LTD": true, "FZE": true, "FZC": true,
	"FZCO": true, "BVI": true, "PRC": true, "GROUP": true, "M": true, "S": true, "SMC": true, "II": true, "III": true, "IV": true, "HONG KONG": true,
}

// isAcronym reports whether what stands in parentheses looks like an acronym:
// two capitals at least, no small letters but in a short plural or article.
func isAcronym(s string) bool {
	if len(s) > 16 || notAcronyms[strings.ToUpper(strings.Trim(s, ". "))] {
		return false
	}
	upper, lower, spaces := 0, 0, 0
	for _, r := range s {
		switch {
		case unicode.IsUpper(r):
			upper++
		case unicode.IsLower(r):
			lower++
		case r == ' ':
			spaces++
		case !unicode.IsDigit(r) && !strings.ContainsRune("&-./", r):
			return false
		}
	}
	return upper >= 2 && lower*2 < upper && spaces <= 1
}

var (
	// abbreviations end in a period that belongs to them.
	abbreviations = regexp.MustCompile(`(?i)(^|[\s,.(])(ltd|co|inc|corp|pte|pvt|sti|sdn|bhd|int'l|s\.?a|a\.?s|s\.?r\.?l|l\.l\.c|l\.t\.d|tic|san|dr|jr|sr|[a-z]\.[a-z]|bros|mfg|dept|intl|tech|univ|inst|eng|elec|i|ii|p|spa|s\.p\.a|sp|n\.?v|b\.?v|gmbh & co|cie|dis|ins|nak|ith|ihr|elek|mak|taah|bldg)\.$`)
	looseEnds     = regexp.MustCompile(`(?i)[\s,;:]+(and|or)?[\s,;:.]*$`)
	aliasDash     = regexp.MustCompile(`^[—–-]\s*`)
)

// cleanName trims a name of what the lists leave at its ends: conjunctions,
// separators, wrapping quotes, the period of the sentence.
func cleanName(s string) string {
	s = strings.ReplaceAll(fold(s), " ,", ",")
	for {
		before := s
		s = strings.TrimPrefix(strings.TrimLeft(s, ";,:—– "), "and ")
		s = looseEnds.ReplaceAllString(s, "")
		if strings.HasSuffix(s, ".") && !abbreviations.MatchString(s) {
			s = strings.TrimRight(s, ".")
		}
		s = strings.TrimSuffix(s, "()")
		s = unquote(s)
		s = balance(s)
		if s == before {
			return s
		}
	}
}

// unquote removes one pair of quotes around a whole name.
func unquote(s string) string {
	for _, q := range []struct{ open, close string }{{`"`, `"`}, {"“", "”"}, {"'", "'"}, {"‘", "’"}} {
		if len(s) > len(q.open)+len(q.close) && strings.HasPrefix(s, q.open) && strings.HasSuffix(s, q.close) {
			if inner := s[len(q.open) : len(s)-len(q.close)]; !strings.Contains(inner, q.open) && !strings.Contains(inner, q.close) {
				return inner
			}
		}
	}
	return s
}

// balance drops a parenthesis at an end that has no partner.
func balance(s string) string {
	opened, closed := strings.Count(s, "("), strings.Count(s, ")")
	switch {
	case closed > opened && strings.HasSuffix(s, ")"):
		return fold(s[:len(s)-1])
	case opened > closed && strings.HasPrefix(s, "("):
		return fold(s[1:])
	}
	return s
}
