package screen

import "strings"

// unit is what stands within a building or an estate: a room, a floor, a tower.
type unit struct {
	tier     tier
	text     string // a letter, or the number as written
	from, to int    // the number or numbers; equal and -1 for a letter
}

// tier is what of a building a unit is, the smallest first.
type tier uint8

const (
	roomTier tier = iota
	floorTier
	towerTier
)

// takeUnits sets apart the rooms and floors: a word for one and what follows it.
func takeUnits(words []addressWord) (rest []addressWord, units []unit) {
	for i := 0; i < len(words); i++ {
		w := words[i]
		which, is := addressTable().units[w.text]
		if !is || i+1 >= len(words) {
			rest = append(rest, w)
			continue
		}
		j := i + 1
		for j < len(words) {
			if _, another := addressTable().units[words[j].text]; !another && words[j].text != "no" {
				break
			}
			j++
		}
		if j < len(words) && (words[j].number && !(which == towerTier && housed(words, j)) || len(words[j].text) == 1 && words[j].text != ",") {
			units = append(units, unitOf(which, words[j]))
			for j+1 < len(words) && !words[j+1].number && len(words[j+1].text) == 1 && words[j+1].text != "," { // "19 C"
				j++
			}
			i = j
			continue
		}
		rest = append(rest, w)
	}
	return rest, units
}

// housed tells whether the number behind a word for a tower is that of the house
// and not the tower's, where no comma parts them: "Bright Way Tower 33 Mong Kok
// Road", "MW Building 45-51". Another number behind it would be the house's.
func housed(words []addressWord, i int) bool {
	if words[i].from < words[i].to {
		return true
	}
	if i+1 >= len(words) || words[i+1].number || words[i+1].text == "," {
		return false
	}
	_, another := addressTable().units[words[i+1].text]
	return !another && len(words[i+1].text) > 1 && words[i+1].text != "no"
}

func unitOf(which tier, w addressWord) unit {
	if !w.number {
		return unit{which, w.text, -1, -1}
	}
	u := unit{which, w.text, w.from, w.to}
	if low, high, ranged := strings.Cut(w.text, "-"); ranged && len(high) < len(low) { // "1318-19"
		if to, ok := number(low[:len(low)-len(high)] + high); ok && to > u.from {
			u.to = to
		}
	}
	return u
}

func (u unit) meets(o unit) bool {
	return u.tier == o.tier && u.from <= o.to && o.from <= u.to && (u.from >= 0 || u.text == o.text)
}

// inside tells how the rooms and floors of an address go with those of a listed
// one: they are the same, as far as the list tells them, or they are others.
// Neither holds when the address does not say.
func inside(units, listed []unit) (same, others bool) {
	finest := towerTier
	for _, l := range listed {
		finest = min(finest, l.tier)
	}
	same = len(listed) == 0
	for which := roomTier; which <= towerTier; which++ {
		stated, met := false, false
		for _, u := range units {
			for _, l := range listed {
				if u.tier == which && l.tier == which {
					stated, met = true, met || u.meets(l)
				}
			}
		}
		others = others || stated && !met
		same = same || which == finest && met
	}
	return same && !others, others
}

// unitText is the rooms and floors of an address, to be read.
func unitText(units []unit) string {
	names := [...]string{roomTier: "room ", floorTier: "floor ", towerTier: "building "}
	var out []string
	for _, u := range units {
		out = append(out, names[u.tier]+u.text)
	}
	return strings.Join(out, ", ")
}
