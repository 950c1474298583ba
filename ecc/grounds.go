package ecc

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
)

// Grounds are the deciding facts of a finding by name, in the order in which the
// rule weighed them. In JSON they are an object: {"to": "CN", "eccn": "3A001.a.7"}.
// Findings of one case may share an array: change grounds with Set only.
type Grounds []Ground

// Ground is one deciding fact and what was known of it.
type Ground struct{ Name, Value string }

// Because makes grounds of names and values in turn. It panics on a name without a value.
func Because(pairs ...string) Grounds {
	if len(pairs)%2 != 0 {
		panic("ecc: a ground without a value: " + pairs[len(pairs)-1])
	}
	out := make(Grounds, len(pairs)/2)
	out.fill(pairs)
	return out
}

func (g Grounds) fill(pairs []string) {
	for i := range g {
		g[i] = Ground{pairs[2*i], pairs[2*i+1]}
	}
}

// room is where the grounds of many findings are taken from.
type room struct{ free Grounds }

// Reserve makes room at once for n deciding facts, which [Case.Because] then
// takes, and its callers share. A case with room is for one goroutine, and so is a copy of it.
func (c *Case) Reserve(n int) { c.room = &room{make(Grounds, n)} }

// Because makes grounds of names and values in turn, as the function does, from
// the room of the case while there is some.
func (c *Case) Because(pairs ...string) Grounds {
	n := len(pairs) / 2
	if c.room == nil || n > len(c.room.free) || len(pairs)%2 != 0 {
		return Because(pairs...)
	}
	out := c.room.free[:n:n]
	c.room.free = c.room.free[n:]
	out.fill(pairs)
	return out
}

// Get is the value of a fact, empty when it is not among the grounds.
func (g Grounds) Get(name string) string {
	for _, x := range g {
		if x.Name == name {
			return x.Value
		}
	}
	return ""
}

// Set puts a fact in its place, or behind the others. The backing array of the
// grounds before is not written to.
func (g *Grounds) Set(name, value string) {
	at := slices.IndexFunc(*g, func(x Ground) bool { return x.Name == name })
	if at < 0 {
		*g = append(slices.Clip(*g), Ground{name, value})
		return
	}
	*g = slices.Clone(*g)
	(*g)[at].Value = value
}

// Without are the grounds but for one fact.
func (g Grounds) Without(name string) Grounds {
	return slices.DeleteFunc(slices.Clone(g), func(x Ground) bool { return x.Name == name })
}

// MarshalJSON writes an object in the order of the grounds.
func (g Grounds) MarshalJSON() ([]byte, error) {
	out := []byte{'{'}
	for i, x := range g {
		if i > 0 {
			out = append(out, ',')
		}
		name, err := json.Marshal(x.Name)
		if err != nil {
			return nil, err
		}
		value, err := json.Marshal(x.Value)
		if err != nil {
			return nil, err
		}
		out = append(append(append(out, name...), ':'), value...)
	}
	return append(out, '}'), nil
}

// UnmarshalJSON reads an object and keeps the order of its members.
func (g *Grounds) UnmarshalJSON(data []byte) error {
	*g = nil
	d := json.NewDecoder(bytes.NewReader(data))
	switch first, err := d.Token(); {
	case err != nil:
		return err
	case first == nil: // null
		return nil
	case first != json.Delim('{'):
		return fmt.Errorf("ecc: grounds are an object of texts, not %s", data)
	}
	for d.More() {
		name, err := d.Token()
		if err != nil {
			return err
		}
		var value string
		if err := d.Decode(&value); err != nil {
			return fmt.Errorf("ecc: ground %q: %w", name, err)
		}
		*g = append(*g, Ground{name.(string), value})
	}
	return nil
}
