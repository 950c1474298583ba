package main

import (
	"os"
	"time"

	"github.com/seed-793d2af5/exportscreen"
	"github.com/seed-793d2af5/exportscreen/screen"
)

func newEngine(lists string, stale int) (*exportscreen.Engine, error) {
	opts := exportscreen.Options{StaleAfterDays: stale}
	if lists != "" {
		loaded, err := loadLists(lists)
		if err != nil {
			return nil, err
		}
		if opts.Screener, err = screen.New(loaded, screen.Options{}); err != nil {
			return nil, err
		}
	}
	return exportscreen.New(opts)
}

// loadLists reads a folder of list files as of the day of the newest of them.
func loadLists(dir string) (screen.Lists, error) {
	files, err := os.ReadDir(dir)
	if err != nil {
		return screen.Lists{}, err
	}
	var asOf time.Time
	for _, f := range files {
		info, err := f.Info()
		if err != nil {
			return screen.Lists{}, err
		}
		if info.ModTime().After(asOf) {
			asOf = info.ModTime()
		}
	}
	return screen.LoadDir(dir, screen.LoadOptions{AsOf: asOf.UTC().Format(time.DateOnly)})
}
