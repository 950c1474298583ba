package screen

import (
	_ "embed"
	"maps"
	"strings"
	"sync"
)

var (
	//go:embed data/policy_notes.tsv
	policyNotesTSV string
	//go:embed data/carve_outs.tsv
	carveOutsTSV string

	policyNotes = sync.OnceValue(func() map[string]string { return explained(policyNotesTSV) })
	carveOuts   = sync.OnceValue(func() map[string]string { return explained(carveOutsTSV) })
)

// PolicyNotes explains the codes of [LicenseRequirement.PolicyNote], a sentence each.
func PolicyNotes() map[string]string { return maps.Clone(policyNotes()) }

// CarveOuts explains the codes of [LicenseRequirement.CarveOut], a sentence each.
func CarveOuts() map[string]string { return maps.Clone(carveOuts()) }

// explained reads a table of codes and explanations.
func explained(table string) map[string]string {
	m := make(map[string]string)
	for line := range strings.Lines(table) {
		if code, text, ok := strings.Cut(strings.TrimRight(line, "\r\n"), "\t"); ok && code != "code" {
			m[code] = text
		}
	}
	return m
}
