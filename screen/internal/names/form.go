package names

// FormAt tells how many words from word i on are the longest legal form that starts
// there, and whether it is one that only a company bears. A form that counts only at
// an end of a name is told there only.
func (s *Scanner) FormAt(i int) (words int, company bool) {
	t := loaded()
	words, class := t.legalAt(s, i, anywhere)
	if i == 0 {
		words, class = t.legalAt(s, i, firstOrLast)
	}
	if n, c := t.legalAt(s, i, last); n > words && i > 0 && i+n == len(s.Tokens) {
		words, class = n, c
	}
	return words, class != 0 && class&notCompanies == 0
}

// notCompanies are the classes of forms that public bodies and associations have, too.
var notCompanies = classOf("state") | classOf("other")
