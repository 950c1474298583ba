package screen

import "fmt"

// OptionError says that an option is out of range.
type OptionError struct {
	Option string
	Value  float64
}

func (e *OptionError) Error() string {
	return fmt.Sprintf("screen: option %s is out of range: %v", e.Option, e.Value)
}

// filled is the options with defaults put in, or an *OptionError.
func (o Options) filled() (Options, error) {
	if o.Limit < 0 {
		return o, &OptionError{"Limit", float64(o.Limit)}
	}
	if o.Limit == 0 {
		o.Limit = DefaultLimit
	}
	if o.Strong == 0 {
		o.Strong = DefaultStrong
	}
	if o.Possible == 0 {
		o.Possible = DefaultPossible
	}
	if !(o.Strong > 0 && o.Strong <= 1) {
		return o, &OptionError{"Strong", o.Strong}
	}
	if !(o.Possible > 0 && o.Possible <= o.Strong) {
		return o, &OptionError{"Possible", o.Possible}
	}
	return o, nil
}
