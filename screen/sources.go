package screen

import "slices"

// Sources says which files the screener's lists come from, and of which day.
func (s *Screener) Sources() []Source { return slices.Clone(s.lists.Sources) }
