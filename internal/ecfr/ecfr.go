// Package ecfr reads the XML in which the eCFR publishes a part of the Code of
// Federal Regulations and lays it out as sections and supplements, each a flat
// run of paragraphs and tables. It knows nothing of what the text says.
package ecfr

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
)

// Division is one section or supplement (a DIV8 or DIV9 of the file).
type Division struct {
	// N is the file's name of it: "734.9", or "Supplement No. 4 to Part 744".
	N      string
	Head   string
	Blocks []Block
}

// Block is one paragraph, heading, note line or table.
type Block struct {
	// Tag is the element's name: P, FP, FP-1, FP-2, HD1, HED, LI, CITA, TABLE …
	Tag string
	// Within is the name of the enclosing note-like element (NOTE, EXTRACT, EFFDNOT, EDNOTE …), empty for running text.
	Within string
	// Bold marks a paragraph whose first words are set bold.
	Bold bool
	// Text has white space folded and superscripts marked with ^.
	Text string
	Rows []Row // of a table
}

// Row is a table row.
type Row struct {
	Header bool
	Cells  []Cell
}

// Cell is a table cell. Lines are its text split at line breaks, folded, empty lines kept
// (an empty line parts aliases from addresses in supplement no. 4 to part 744).
type Cell struct {
	Lines []string
	Span  int // columns spanned, 1 unless told
}

// Text is the cell's lines joined by spaces, folded.
func (c Cell) Text() string { return fold(strings.Join(c.Lines, " ")) }

// paragraphs are the elements whose text is a block of its own.
var paragraphs = map[string]bool{
	"P": true, "FP": true, "FP-1": true, "FP-2": true, "FP1-2": true, "FP1": true, "FP-DASH": true, "HD1": true, "HD2": true, "HD3": true,
	"HED": true, "LI": true, "CITA": true, "PSPACE": true, "SECAUTH": true, "MATH": true, "CAPTION": true,
}

// enclosures are the elements that Block.Within names.
var enclosures = map[string]bool{
	"NOTE": true, "EXTRACT": true, "EFFDNOT": true, "EDNOTE": true, "XREF": true, "FTNT": true, "SOURCE": true, "AUTH": true, "CROSSREF": true,
}

// Read reads a part. The error tells the byte offset of what could not be read.
func Read(r io.Reader) ([]Division, error) {
	d := &decoder{xml: xml.NewDecoder(r)}
	for {
		tok, err := d.xml.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("ecfr: at byte %d: %w", d.xml.InputOffset(), err)
		}
		switch t := tok.(type) {
		case xml.StartElement:
			d.start(t)
		case xml.EndElement:
			d.end(t.Name.Local)
		case xml.CharData:
			d.text.Write(t)
		}
	}
	if len(d.out) == 0 {
		return nil, errors.New("ecfr: no section or supplement in the file")
	}
	return d.out, nil
}

type decoder struct {
	xml    *xml.Decoder
	out    []Division
	in     bool     // inside a section or supplement
	within []string // open enclosures
	text   strings.Builder
	bold   bool
	table  *Block
	row    *Row
	lines  []string // finished lines of the open cell
	span   int
	cell   bool
}

func (d *decoder) start(t xml.StartElement) {
	name := t.Name.Local
	switch {
	case name == "DIV8" || name == "DIV9":
		d.out = append(d.out, Division{N: attr(t, "N")})
		d.in = true
		d.text.Reset()
	case name == "HEAD":
		d.text.Reset()
	case name == "SU" || name == "sup" || name == "SUP":
		d.text.WriteByte('^')
	case name == "br" && d.cell:
		d.lines = append(d.lines, fold(d.text.String()))
		d.text.Reset()
	case name == "br":
		d.text.WriteByte(' ')
	case name == "TABLE":
		d.table = &Block{Tag: "TABLE", Within: d.enclosure()}
	case name == "TR" && d.table != nil:
		d.row = &Row{}
	case (name == "TD" || name == "TH") && d.row != nil:
		d.row.Header = d.row.Header || name == "TH"
		d.cell, d.lines, d.span = true, nil, 1
		if n := attr(t, "colspan"); n != "" {
			_, _ = fmt.Sscanf(n, "%d", &d.span)
		}
		d.text.Reset()
	case enclosures[name]:
		d.within = append(d.within, name)
	case paragraphs[name] && !d.cell:
		d.flush("P") // text that stood before a nested paragraph
		d.bold = false
	case name == "B" || name == "strong" || (name == "E" && attr(t, "T") == "04"):
		if fold(d.text.String()) == "" {
			d.bold = true
		}
	}
}

func (d *decoder) end(name string) {
	switch {
	case name == "DIV8" || name == "DIV9":
		d.in = false
	case name == "HEAD":
		if d.in {
			d.out[len(d.out)-1].Head = fold(d.text.String())
		}
		d.text.Reset()
	case name == "TABLE" && d.table != nil:
		d.add(*d.table)
		d.table = nil
	case name == "TR" && d.row != nil && d.table != nil:
		d.table.Rows = append(d.table.Rows, *d.row)
		d.row = nil
	case (name == "TD" || name == "TH") && d.cell:
		d.lines = append(d.lines, fold(d.text.String()))
		d.row.Cells = append(d.row.Cells, Cell{Lines: d.lines, Span: d.span})
		d.cell, d.lines = false, nil
		d.text.Reset()
	case enclosures[name] && len(d.within) > 0:
		d.within = d.within[:len(d.within)-1]
	case paragraphs[name] && !d.cell:
		d.flush(name)
	}
}

// flush ends the paragraph being read, if it has text.
func (d *decoder) flush(tag string) {
	if s := fold(d.text.String()); s != "" {
		d.add(Block{Tag: tag, Within: d.enclosure(), Bold: d.bold, Text: s})
	}
	d.text.Reset()
}

func (d *decoder) add(b Block) {
	if d.in {
		div := &d.out[len(d.out)-1]
		div.Blocks = append(div.Blocks, b)
	}
}

func (d *decoder) enclosure() string {
	if len(d.within) == 0 {
		return ""
	}
	return d.within[len(d.within)-1]
}

func attr(t xml.StartElement, name string) string {
	for _, a := range t.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// fold collapses runs of white space, and drops the space the file puts before a superscript mark.
func fold(s string) string {
	return strings.ReplaceAll(strings.Join(strings.Fields(s), " "), " ^", "^")
}
