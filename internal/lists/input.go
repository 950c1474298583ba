package lists

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"slices"
)

// The names of the official files.
const (
	CombinedCSV  = "consolidated.csv"
	CombinedJSON = "consolidated.json"
	OrdersFile   = "dpl.txt"
	Part744      = "part-744.xml"
)

// Input is an official file at hand.
type Input struct {
	Name string // one of the names above
	AsOf string // YYYY-MM-DD
	Data []byte
}

// Source says how much of a list stands in a file.
type Source struct {
	Code, List, AsOf, SHA256 string
	Count                    int
}

// Read reads the files and says what they hold.
func Read(inputs []Input) (Files, []Source, error) {
	var f Files
	var sources []Source
	combined := false
	for _, in := range inputs {
		var err error
		count := make(map[string]int)
		code := Combined
		switch in.Name {
		case CombinedCSV, CombinedJSON:
			if combined {
				return f, nil, &Error{File: in.Name, Msg: "the combined list is given twice"}
			}
			combined = true
			for _, list := range publishers { // a list without a row is told, too
				count[list] = 0
			}
			read := ReadCSV
			if in.Name == CombinedJSON {
				read = ReadJSON
			}
			f.Combined, err = from(in, read)
			for _, r := range f.Combined {
				count[r.List]++
			}
		case OrdersFile:
			code = Orders
			f.DeniedAsOf = in.AsOf
			f.Denied, err = from(in, ReadDenied)
			count[DPL] = len(f.Denied)
		case Part744:
			code = Regulations
			f.Supplements, err = from(in, ReadPart744)
			for _, r := range f.Supplements {
				count[r.List]++
			}
		default:
			err = fmt.Errorf("%s: not a file of the lists", in.Name)
		}
		if err != nil {
			return f, nil, err
		}
		sum := sha256.Sum256(in.Data)
		for list, n := range count {
			sources = append(sources, Source{code, list, in.AsOf, hex.EncodeToString(sum[:]), n})
		}
	}
	slices.SortFunc(sources, func(a, b Source) int {
		return cmp.Or(cmp.Compare(a.Code, b.Code), cmp.Compare(a.List, b.List))
	})
	return f, sources, nil
}

func from[T any](in Input, read func(io.Reader, string) ([]T, error)) ([]T, error) {
	return read(bytes.NewReader(in.Data), in.Name)
}
