package census

import "github.com/seed-793d2af5/exportscreen/internal/enum"

// Stage is a stage of the chain from research to use.
type Stage uint8

// The stages, in the order of the chain.
const (
	UnknownStage Stage = iota // no word tells
	Research
	Design
	MaterialsStage // what goods are made of, from the mine on
	Equipment      // what goods are made, measured and worked with
	Manufacturing
	Distribution // trade, also across borders
	Logistics    // moving and storing goods
	Service      // repair, building, advice, money
	Operation    // end use: airlines, ports, plants that run, police, armed forces
)

var stages = enum.Names{"unknown", "research", "design", "materials", "equipment", "manufacturing", "distribution", "logistics", "service", "operation"}

func (s Stage) String() string { return stages.String(uint8(s)) }

// MarshalText writes the stage's word.
func (s Stage) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads a stage's word.
func (s *Stage) UnmarshalText(text []byte) error {
	v, err := stages.Parse("stage of the chain", text)
	*s = Stage(v)
	return err
}
