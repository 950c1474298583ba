package names

// How many words stand before what a Russian name may be known without: a clause,
// and more of them before whom it is named after.
const (
	leastHead   = 1
	leastBefore = 2
)

// clauses marks what a Russian name says of whom it is named after and whom it is
// under as optional: "имени А. М. Исаева", "Министерства обороны Российской
// Федерации", "СО РАН". English names have it or have not.
func (s *Scanner) clauses() {
	n := len(s.Tokens)
	for i := leastHead; i < n; i++ {
		switch text := s.Text(s.Tokens[i]); string(text) {
		case "imeni", "im":
			head := i
			for i+1 < n && (len(s.Text(s.Tokens[i+1])) <= 2 || string(s.Text(s.Tokens[i+1])) == "akademika") {
				s.Tokens[i].Optional = true
				i++
			}
			s.Tokens[i].Optional = true
			if i+1 < n && head > leastBefore {
				s.Tokens[i+1].Optional = true
			}
		case "ministerstva", "minoborony", "minpromtorga":
			s.optional(i)
			return
		case "rossiyskoy":
			if next := i + 1; next < n && (s.follows(next, []string{"akademii", "nauk"}) || next == n-1 && s.follows(next, []string{"federatsii"})) {
				for i > leastHead && (string(s.Text(s.Tokens[i-1])) == "otdeleniya" || russianStem(string(s.Text(s.Tokens[i-1]))) == "sibirsk") {
					i--
				}
				s.optional(i)
				return
			}
		case "ran":
			switch before := string(s.Text(s.Tokens[i-1])); {
			case i > leastHead && (before == "so" || before == "uro" || before == "dvo"):
				i--
			}
			s.optional(i)
			return
		case "rossii":
			if i == n-1 && n == 2 && len(s.Text(s.Tokens[0])) <= mostAcronym {
				s.Tokens = s.Tokens[:1] // "ФСБ России" is the FSB
			} else if i == n-1 {
				s.optional(i)
			}
		}
	}
}

// mostAcronym is the letters of an acronym of an authority at most.
const mostAcronym = 4

// optional marks the words from i on.
func (s *Scanner) optional(i int) {
	for ; i < len(s.Tokens); i++ {
		s.Tokens[i].Optional = true
	}
}
