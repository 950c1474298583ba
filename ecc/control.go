package ecc

// control is a control of an entry, ready to be held against a case.
type control struct {
	row, reason, place string
	in, out            [][]string
	when               condition
}

// reasonFacts are the general facts that settle the controls of a reason where the particular fact is not given.
var reasonFacts = map[string]string{"MT": "mt_controlled", "NP": "np_controlled", "CB": "cb_controlled"}

// paragraph tells whether the control's paragraphs have the code, whose entry is the control's.
func (k *control) paragraph(code Code) Answer {
	in := known(len(k.in) == 0)
	for _, p := range k.in {
		in = in.Or(code.Under(code.ECCN, p))
	}
	for _, p := range k.out {
		in = in.And(code.Under(code.ECCN, p).Not())
	}
	return in
}

// reaches tells whether the control reaches the item, wherever it goes.
func (k *control) reaches(c *Case, code Code) (Answer, []Lack) {
	in := k.paragraph(code)
	if in == No {
		return No, nil
	}
	when, lacks := k.when.holds(c)
	if when == Unknown {
		if a, ok := reasonAnswer(c, k.reason); ok {
			when, lacks = a, nil
		}
	}
	if when == No {
		return No, nil
	}
	if in == Unknown { // the paragraph comes first: it may settle what the condition asks
		lacks = append([]Lack(nil), Lack{Field: "eccn", OfItem: true, Question: "Which paragraph of " + code.String() + " is the item in?",
			WouldChange: "a control of the entry reaches some of its paragraphs only"})
	}
	return in.And(when), lacks
}

// reasonAnswer reads the general fact of a reason, when it is given.
func reasonAnswer(c *Case, reason string) (Answer, bool) {
	name, ok := reasonFacts[reason]
	if !ok {
		return Unknown, false
	}
	switch c.Item.Facts[name] {
	case "yes":
		return Yes, true
	case "no":
		return No, true
	}
	return Unknown, false
}
