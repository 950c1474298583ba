package census

import (
	"strings"

	"github.com/seed-793d2af5/exportscreen/screen/internal/names"
)

// Words of a person's name, at least and at most.
const (
	fewestOfPerson = 2
	mostOfPerson   = 7
)

// person tells whether a name is a person's, and by which word: a name of the
// table or a father's name, where no word belongs to another sort of party.
func (r *reading) person() (word string, ok bool) {
	if len(r.words) < fewestOfPerson || len(r.words) > mostOfPerson || len(r.hits) > 0 {
		return "", false
	}
	proper := 0
	for i := range r.words {
		w := &r.words[i]
		if w.Kind != names.Stop {
			proper++
		}
		switch {
		case w.Native, w.Text == "and", w.Kind == names.Number, w.Kind == names.Place, w.Kind == names.Generic && !honorific(w.Canon):
			return "", false
		case word == "" && (w.Kind == names.Patronymic || loaded().names[w.Text] || strings.HasPrefix(w.Sense, "=")):
			word = w.Text
		}
	}
	return word, word != "" && proper >= fewestOfPerson
}

// honorific tells the common words that go before persons' names.
func honorific(canon string) bool {
	switch canon {
	case "mr", "mrs", "sayyid", "haji", "sheikh", "mullah", "general", "engineer":
		return true
	}
	return false
}
