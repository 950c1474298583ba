// Package listfiles gets the lists that the flag -lists of the examples names.
package listfiles

import (
	"os"
	"time"

	"github.com/seed-793d2af5/exportscreen/screen"
)

// Load reads a folder of list files as of the day of the newest of them; an empty
// name means the embedded lists.
func Load(dir string) (screen.Lists, error) {
	if dir == "" {
		return screen.Embedded()
	}
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
