package lists

import (
	"regexp"
	"strconv"
	"strings"
	"unicode"
)

// party is one party of a cell of a supplement.
type party struct {
	Names
	under     string   // the party it is listed as a part of
	addresses []string // lines of text
}

// The lines and phrases that structure a cell.
var (
	// announcement closes a name and says how many aliases follow.
	announcement = regexp.MustCompile(`(?i)[,;]*\s*\b(?:a\.?k\.?a\b[\s.,]*(?:[\w-]+[ ,]+){1,6}?|(?:and )?(?:the )?follow(?:ing)? (?:[\w-]+ ){0,2})(?:alias(?:es)?|aliaes|entity)\b`)
	// bareAnnouncement is one without a count, at the end of a line.
	bareAnnouncement = regexp.MustCompile(`(?i)[,;]*\s*\ba\.?k\.?a\b[\s.,:]*$`)
	// partsFollow ends the lines about a party: its parts or addresses follow.
	partsFollow = regexp.MustCompile(`(?i)[,;.]*\s*(?:and )?(?:to include |including )?(?:the (?:following|named)|and \w+) [^:.—]*(?:subordinate|affiliated|address)[^:.—]*[:.]?`)
	// subordinate begins a part of a party.
	subordinate = regexp.MustCompile(`(?i)^(.*?),?\s*\bsubordinate institui?t?ion\b:?\s*`)
	// groupHeader begins a list of parts of something that is not listed itself.
	groupHeader = regexp.MustCompile(`(?i)^the following (?:\w+ subordinate institutions of (.+)|(.+) entities):$`)
	affiliates  = regexp.MustCompile(`(?i)^affiliated entities:$`)
	// sharedAddress begins the addresses of all parties of a cell.
	sharedAddress = regexp.MustCompile(`(?i)^the following addresses apply to the entity[^:]*:`)
	ownAddress    = regexp.MustCompile(`(?i)^addresses for [^:]*:`)
	// armedForces is how the two ministries of defence are spelled out.
	armedForces = regexp.MustCompile(`(?i),? including the (.*?) and all operating units.*$`)
)

var numbers = map[string]int{
	"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
	"eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
	"nineteen": 19, "twenty": 20,
}

// raised undoes the marks of raised text, which are fractions here: 5⁄2.
var raised = strings.NewReplacer("^", " ", "⁄", "/")

// cellReader reads the lines of one cell.
type cellReader struct {
	known   Known
	parties []party
	root    string // the party that others in the cell are parts of
	parts   bool   // each text line, or after a dash group each dash line, begins a party
	due     int    // aliases announced and not yet read; -1 for any number
	open    bool   // the last alias ended on a semicolon: another follows
	blank   bool   // the line before was empty
	shared  bool   // addresses are for all parties
}

// readParties takes apart the lines of a cell of a supplement.
func readParties(lines []string, known Known) []party {
	c := &cellReader{known: known}
	for _, line := range lines {
		c.line(fold(raised.Replace(line)))
	}
	c.share()
	return c.parties
}

func (c *cellReader) line(line string) {
	if line == "" {
		c.blank, c.open = true, false
		if c.due < 0 {
			c.due = 0
		}
		return
	}
	dash := aliasDash.MatchString(line)
	text := aliasDash.ReplaceAllString(line, "")
	switch {
	case groupHeader.MatchString(line):
		m := groupHeader.FindStringSubmatch(line)
		c.root, c.parts = m[1]+m[2], true
	case affiliates.MatchString(line):
		c.parts = true
	case sharedAddress.MatchString(line):
		c.shared, c.due, c.open = true, 0, false
		c.address(sharedAddress.ReplaceAllString(line, ""))
	case subordinate.MatchString(line):
		c.subordinate(line)
	case len(c.parties) == 0 || c.parties[len(c.parties)-1].Primary == "":
		c.name(text)
	case dash && (c.due != 0 || !c.parts):
		c.alias(text)
	case dash:
		c.begin()
		c.name(text)
	case !c.blank && (c.due != 0 || c.open):
		c.alias(text)
	case c.parts && !c.blank && !c.awaitsAddress(line):
		c.begin()
		c.name(text)
	default:
		c.address(line)
	}
	c.blank = false
}

// begin starts another party of the cell, a part of the first.
func (c *cellReader) begin() {
	c.parties = append(c.parties, party{under: c.root})
	c.due, c.open = 0, false
}

// subordinate starts a part of a party. The party may be named on the same line,
// and so may its part.
func (c *cellReader) subordinate(line string) {
	m := subordinate.FindStringSubmatch(line)
	if of := cleanName(m[1]); of != "" {
		c.root = of
	}
	c.begin()
	if rest := line[len(m[0]):]; rest != "" {
		c.name(rest)
	}
}

// awaitsAddress reports whether a line goes on with the address of the last
// party: its aliases are told and no address yet, or its address was cut off.
func (c *cellReader) awaitsAddress(line string) bool {
	p := c.parties[len(c.parties)-1]
	if n := len(p.addresses); n > 0 {
		return strings.HasSuffix(p.addresses[n-1], "and") || strings.HasSuffix(p.addresses[n-1], ",")
	}
	return len(p.Others) > 0 && addressStart.MatchString(line)
}

// name reads the line that names a party, with what else it says.
func (c *cellReader) name(text string) {
	if len(c.parties) == 0 {
		c.parties = append(c.parties, party{under: c.root})
	}
	p := &c.parties[len(c.parties)-1]
	announced, inline := c.announced(text)
	if announced != "" {
		p.Names = splitNames(announced)
	} else {
		p.Names, inline = c.running(text)
	}
	if c.root == "" && p.under == "" {
		c.root = p.Primary
	}
	switch {
	case inline == "":
	case announced != "" && c.due != 0:
		c.inlineAliases(inline)
	default:
		c.address(inline)
	}
}

// announced finds the announcement of aliases in a line, notes how many are due
// and returns what stands before and behind it.
func (c *cellReader) announced(text string) (before, behind string) {
	if m := announcement.FindStringIndex(text); m != nil {
		c.due = -1
		for _, word := range contentWords.FindAllString(strings.ToLower(text[m[0]:m[1]]), -1) {
			if n, ok := numbers[word]; ok {
				c.due = n
			} else if n, err := strconv.Atoi(word); err == nil {
				c.due = n
			}
		}
		if c.due < 0 && strings.HasSuffix(text[:m[1]], "alias") {
			c.due = 1
		}
		behind = partsFollow.ReplaceAllString(text[m[1]:], "")
		return text[:m[0]], strings.TrimLeft(behind, ":,. ")
	}
	if m := bareAnnouncement.FindStringIndex(text); m != nil {
		c.due = -1
		return text[:m[0]], ""
	}
	return "", ""
}

// inlineAliases reads aliases that stand on the line of the name, the address behind the last.
func (c *cellReader) inlineAliases(text string) {
	for c.due > 1 {
		name, rest, ok := strings.Cut(text, ";")
		if !ok {
			break
		}
		c.alias(aliasDash.ReplaceAllString(fold(name), "") + ";")
		text = strings.TrimPrefix(fold(rest), "and ")
	}
	text = aliasDash.ReplaceAllString(text, "")
	if name, rest, ok := c.known.known(text); ok {
		c.alias(name)
		c.address(rest)
		return
	}
	c.alias(text)
}

// alias reads the line of an alias; the last may have the address behind it.
func (c *cellReader) alias(text string) {
	p := &c.parties[len(c.parties)-1]
	c.open = strings.HasSuffix(text, ";") || strings.HasSuffix(text, "; and")
	if c.due > 0 {
		c.due--
	}
	parts := false
	if m := partsFollow.FindStringIndex(text); m != nil {
		parts = strings.Contains(strings.ToLower(text[m[0]:m[1]]), "subordinate entities")
		text = text[:m[0]] + ". " + text[m[1]:]
		c.open = false
	}
	name, address := text, ""
	if !c.open {
		name, address = c.trailingAddress(text)
	}
	n := splitNames(name)
	p.Others = append(p.Others, Alias{Name: n.Primary})
	p.Others = append(p.Others, n.Others...)
	if address != "" {
		c.address(address)
	}
	if parts {
		c.parts, c.due = true, 0
	}
}

// trailingAddress parts an alias from the address that some cells put behind it
// on the same line.
func (c *cellReader) trailingAddress(text string) (name, address string) {
	if c.known[Key(text)] {
		return text, ""
	}
	if name, rest, ok := c.known.known(text); ok && (addressStart.MatchString(rest) || endsInCountry(rest)) {
		if parted := strings.TrimSpace(text[:len(text)-len(rest)]); strings.HasSuffix(parted, ".") || strings.HasSuffix(parted, ",") {
			return name, rest
		}
	}
	for i, r := range text {
		if (r != '.' && r != ',') || !strings.HasPrefix(text[i+1:], " ") {
			continue
		}
		rest := text[i+2:]
		if addressStart.MatchString(rest) || r == '.' && !abbreviations.MatchString(text[:i+1]) && endsInCountry(rest) {
			return text[:i+1], rest
		}
	}
	return text, ""
}

func endsInCountry(text string) bool {
	text = strings.Trim(seeNote.ReplaceAllString(text, ""), " .;")
	return readAddress(text[strings.LastIndexByte(text, ';')+1:], "").Country != ""
}

// running reads a line of running text: a name, perhaps others after "a.k.a.", an address.
func (c *cellReader) running(text string) (Names, string) {
	if m := armedForces.FindStringSubmatchIndex(text); m != nil {
		return Names{Primary: cleanName(text[:m[0]]), Others: []Alias{{Name: text[m[2]:m[3]]}}}, ""
	}
	if c.parts && describes(text) {
		return Names{Primary: cleanName(text)}, ""
	}
	name, rest := c.known.cut(text)
	if m := otherName.FindStringIndex(name); m != nil && m[0] > 0 {
		return splitNames(name), rest
	}
	n := splitNames(name)
	for {
		m := otherName.FindStringIndex(rest)
		if m == nil || m[0] > 0 {
			return n, rest
		}
		marker := rest[:m[1]]
		if strings.HasPrefix(marker, "(") { // (a.k.a. A; a.k.a. B), address
			end := closing(rest)
			before := len(n.Others)
			n.enumerate(rest[1:end])
			n.Others = append(n.Others[:before:before], c.parted(n.Others[before:])...)
			rest = strings.TrimLeft(rest[min(end+1, len(rest)):], ",.;: ")
			continue
		}
		kind := ""
		if marker[0] == 'f' || marker[0] == 'F' {
			kind = formerName
		}
		var other string
		if other, rest = c.known.cut(rest[m[1]:]); other == "" {
			return n, rest
		}
		n.add(other, kind)
		for { // names that follow without another "a.k.a."
			other, after, ok := c.known.known(strings.TrimPrefix(rest, "and "))
			if !ok {
				break
			}
			n.add(other, kind)
			rest = after
		}
	}
}

// parted parts names that are enumerated with commas and conjunctions, where
// each of them is known.
func (c *cellReader) parted(names []Alias) []Alias {
	var out []Alias
	for _, a := range names {
		text := a.Name
		for !c.known[Key(text)] {
			name, rest, ok := c.known.known(text)
			if !ok || rest == "" {
				break
			}
			out = append(out, Alias{Name: name, Kind: a.Kind})
			text = strings.TrimPrefix(rest, "and ")
		}
		out = append(out, Alias{Name: text, Kind: a.Kind})
	}
	return out
}

// describes reports whether a text describes facilities rather than naming a
// party: its second word is not capitalized.
func describes(text string) bool {
	words := strings.Fields(text)
	return len(words) > 1 && unicode.IsLower(rune(words[1][0])) && unicode.IsUpper(rune(words[0][0]))
}

// closing is where the parenthesis that opens a text closes.
func closing(text string) int {
	depth := 0
	for i, r := range text {
		switch r {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return len(text)
}

// address takes a line of address for the last party.
func (c *cellReader) address(text string) {
	if text = fold(ownAddress.ReplaceAllString(text, "")); cleanName(text) == "" {
		return
	}
	if len(c.parties) == 0 {
		c.begin() // the name is still to come
	}
	c.due, c.open = 0, false
	p := &c.parties[len(c.parties)-1]
	if c.shared {
		p = &c.parties[0]
	}
	p.addresses = append(p.addresses, text)
}

// share gives addresses for all parties to each, and lets a party of a cell
// with several go by the addresses that follow those of its kin.
func (c *cellReader) share() {
	for i := len(c.parties) - 2; i >= 0 && !c.parts; i-- {
		if len(c.parties[i].addresses) == 0 {
			c.parties[i].addresses = c.parties[i+1].addresses
		}
	}
	if !c.shared {
		return
	}
	for i := range c.parties {
		c.parties[i].addresses = c.parties[0].addresses
	}
}
