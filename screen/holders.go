package screen

// holders tell which names have a word.
type holders struct {
	from  []uint32 // by word: where its names begin
	names []uint32
}

func newHolders(x *index) holders {
	h := holders{from: make([]uint32, len(x.vocabulary.words)+1)}
	total := 0
	for i := range x.names {
		for _, p := range x.partsOf(&x.names[i]) {
			h.from[p.id()+1]++
			total++
		}
	}
	h.names = make([]uint32, total)
	for i := range len(h.from) - 1 {
		h.from[i+1] += h.from[i]
	}
	next := append([]uint32(nil), h.from...)
	for i := range x.names {
		for _, p := range x.partsOf(&x.names[i]) {
			h.names[next[p.id()]] = uint32(i)
			next[p.id()]++
		}
	}
	return h
}

// of is the names that have a word; a name that has it twice may be there twice.
func (h *holders) of(id wordID) []uint32 { return h.names[h.from[id]:h.from[id+1]] }
