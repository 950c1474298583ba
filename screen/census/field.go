package census

import "github.com/seed-793d2af5/exportscreen/internal/enum"

// Field is a field of technology or business.
type Field uint8

// The fields.
const (
	UnknownField       Field = iota // no word tells
	Semiconductors                  // chips, their design, equipment and materials
	Electronics                     // components, radio, radar, instruments
	Computing                       // computers, software, data, artificial intelligence
	Telecommunications              // networks and what they are made of
	Surveillance                    // cameras, recognition of people, policing
	Optics                          // optics and lasers
	Quantum
	Aviation
	Drones // unmanned vehicles
	Space  // launchers and satellites
	Arms   // arms, missiles, defense
	Nuclear
	Maritime  // ships, ports and the sea
	Vehicles  // on wheels and tracks
	Machinery // machines, machine tools, automation, robots
	Materials // metals, composites, glass
	Chemistry
	Biology // life sciences, medicine, drugs
	Energy  // oil, gas, power
	Mining
	Construction
	Transport // of goods
	Finance
	Media
	Agriculture // and food
	Textiles
)

var fields = enum.Names{"unknown", "semiconductors", "electronics", "computing", "telecommunications", "surveillance", "optics", "quantum",
	"aviation", "drones", "space", "arms", "nuclear", "maritime", "vehicles", "machinery", "materials", "chemistry", "biology", "energy",
	"mining", "construction", "transport", "finance", "media", "agriculture", "textiles"}

func (f Field) String() string { return fields.String(uint8(f)) }

// MarshalText writes the field's word.
func (f Field) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// UnmarshalText reads a field's word.
func (f *Field) UnmarshalText(text []byte) error {
	v, err := fields.Parse("field", text)
	*f = Field(v)
	return err
}
