package exportscreen_test

import (
	"context"
	"testing"

	"github.com/seed-793d2af5/exportscreen"
	"github.com/stretchr/testify/require"
)

// TestPolicy: the worldwide control of January 2025 counts by the text and not
// as announced; where an earlier control reached, both say the same.
func TestPolicy(t *testing.T) {
	const home = `"headquarters":"DE","parent_headquarters":"DE"`
	doc := func(to, headquarters string) string {
		return `{"id":"P","date":"2026-08-20","activity":"export","from":"US","to":"` + to + `","exporter":{"country":"US","headquarters":"US","parent_headquarters":"US"},
"items":[{"line":"10","kind":"commodity","eccn":"3A090.a","made_in":"US"}],
"parties":[{"role":"end_user","name":"Quillmore Handelskontor GmbH","country":"` + to + `",` + headquarters + `"owners":[]}]}`
	}
	for name, c := range map[string]struct {
		doc                string
		written, announced string
	}{
		"Germany":                          {doc("DE", home+","), "license_required", "no_license_required"},
		"Germany, headquarters in China":   {doc("DE", `"headquarters":"CN","parent_headquarters":"CN",`), "license_required", "license_required"},
		"Germany, headquarters not stated": {doc("DE", ""), "license_required", "license_required"},
		"China":                            {doc("CN", `"headquarters":"CN","parent_headquarters":"CN",`), "license_required", "license_required"},
	} {
		t.Run(name, func(t *testing.T) {
			for policy, want := range map[exportscreen.Policy]string{exportscreen.AsWritten: c.written, exportscreen.AsAnnounced: c.announced} {
				engine, err := exportscreen.New(exportscreen.Options{Policy: policy})
				require.NoError(t, err)
				v, err := engine.Determine(context.Background(), mustDecode(t, c.doc))
				require.NoError(t, err)
				require.Equal(t, want, v.Outcome.String(), "policy %d: %s", policy, v.Summary)
			}
		})
	}
}
