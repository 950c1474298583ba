package report

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// drawing is a way laid out as a grid of boxes joined by arrows.
type drawing struct {
	Width, Height int
	Boxes         []box
	Arrows        []arrow
}

// box is a drawn stage.
type box struct {
	X, Y, W, H   int
	Title, Tone  string
	State, Marks []label
}

// label is a line of text; X and Y are its start on the baseline.
type label struct {
	X, Y       int
	Text, Tone string
}

// arrow is the path of a line, with its tip pointing along the last leg.
type arrow struct{ Path, Tip string }

const (
	boxGap    = 26
	boxPad    = 12
	lineHigh  = 19
	stateTop  = 44 // baseline of a box's first line of state
	textWide  = 7  // of a character of the marks, at most
	tipLength = 6
)

// draw lays stages out in so many columns of boxes.
func draw(stages []stage, columns, width int) drawing {
	d := drawing{Width: columns*width + (columns-1)*boxGap + 2, Height: 1}
	for from := 0; from < len(stages); from += columns {
		row := stages[from:min(from+columns, len(stages))]
		high := 0
		for k, s := range row {
			b := drawBox(s, 1+k*(width+boxGap), d.Height, width)
			high = max(high, b.H)
			d.Boxes = append(d.Boxes, b)
		}
		for i := from; i < from+len(row); i++ {
			d.Boxes[i].H = high
		}
		d.Height += high + boxGap
	}
	d.Height += 1 - boxGap
	for i := range d.Boxes[1:] {
		d.Arrows = append(d.Arrows, join(d.Boxes[i], d.Boxes[i+1]))
	}
	return d
}

func drawBox(s stage, x, y, width int) box {
	b := box{X: x, Y: y, W: width, Title: s.Title, Tone: string(s.Tone)}
	at := y + stateTop
	most := (width - 2*boxPad) / (textWide + 1)
	for _, text := range fold(s.State, most) {
		b.State = append(b.State, label{X: x + boxPad, Y: at, Text: text})
		at += lineHigh
	}
	at += 5
	for _, m := range s.Marks {
		text := m.Text
		if most := (width - 2*boxPad - 16) / textWide; utf8.RuneCountInString(text) > most {
			text = string([]rune(text)[:most-1]) + "…"
		}
		b.Marks = append(b.Marks, label{X: x + boxPad, Y: at, Text: text, Tone: string(m.Tone)})
		at += lineHigh
	}
	b.H = at - y - lineHigh + boxPad
	return b
}

// fold breaks a text at spaces into lines of so many characters.
func fold(s string, most int) []string {
	var out []string
	for _, word := range strings.Fields(s) {
		if n := len(out) - 1; n >= 0 && utf8.RuneCountInString(out[n])+1+utf8.RuneCountInString(word) <= most {
			out[n] += " " + word
			continue
		}
		out = append(out, word)
	}
	return out
}

// join draws an arrow from one box to the next: across within a row, and else down and back.
func join(a, b box) arrow {
	if a.Y == b.Y {
		y := a.Y + 24
		return arrow{path("M", a.X+a.W, y, "H", b.X-tipLength), path("M", b.X, y, "l", -tipLength, -4, "v", 8, "z")}
	}
	from, to, mid := a.X+a.W/2, b.X+b.W/2, a.Y+a.H+boxGap/2
	return arrow{path("M", from, a.Y+a.H, "V", mid, "H", to, "V", b.Y-tipLength), path("M", to, b.Y, "l", -4, -tipLength, "h", 8, "z")}
}

// path writes the data of an SVG path.
func path(parts ...any) string { return strings.TrimSpace(fmt.Sprintln(parts...)) }
