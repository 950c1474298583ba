package main

import (
	"github.com/seed-793d2af5/exportscreen"
	"github.com/seed-793d2af5/exportscreen/examples/internal/listfiles"
	"github.com/seed-793d2af5/exportscreen/screen"
)

func newEngine(lists string, stale int) (*exportscreen.Engine, error) {
	opts := exportscreen.Options{StaleAfterDays: stale}
	if lists != "" {
		loaded, err := listfiles.Load(lists)
		if err != nil {
			return nil, err
		}
		if opts.Screener, err = screen.New(loaded, screen.Options{}); err != nil {
			return nil, err
		}
	}
	return exportscreen.New(opts)
}
