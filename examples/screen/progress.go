package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"time"
)

// progress is a line on a terminal that tells how far a long input has come.
// The nil progress shows nothing.
type progress struct {
	out   io.Writer
	in    *input
	start time.Time
	shown time.Time
	count int
}

// How often the line changes, and how many names are too few for one.
const (
	progressPause = 200 * time.Millisecond
	progressWidth = 30
)

// newProgress is the progress of an input, nil when out is no terminal.
func newProgress(in *input, out io.Writer) *progress {
	f, ok := out.(*os.File)
	if !ok {
		return nil
	}
	if info, err := f.Stat(); err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return nil
	}
	now := time.Now()
	return &progress{out: out, in: in, start: now, shown: now}
}

// step counts a name.
func (p *progress) step() {
	if p == nil {
		return
	}
	p.count++
	if now := time.Now(); now.Sub(p.shown) >= progressPause {
		p.shown = now
		fmt.Fprint(p.out, "\r\x1b[K", p.line(now))
	}
}

// line is the bar, where the size of the input is known, the names so far and how fast they come.
func (p *progress) line(now time.Time) string {
	text := fmt.Sprintf("%d names, %.0f/s", p.count, float64(p.count)/now.Sub(p.start).Seconds())
	if p.in.size == 0 {
		return text
	}
	share := min(1, float64(p.in.taken.Load())/float64(p.in.size))
	full := int(share * progressWidth)
	return fmt.Sprintf("[%s%s] %3.0f%%  %s", strings.Repeat("=", full), strings.Repeat(" ", progressWidth-full), 100*share, text)
}

// done takes the line away.
func (p *progress) done() {
	if p != nil && p.shown != p.start {
		fmt.Fprint(p.out, "\r\x1b[K")
	}
}
