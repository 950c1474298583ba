package exportscreen_test

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestActs: what is no export, reexport or transfer needs no license, and what
// is a deemed one needs that of the person's country.
func TestActs(t *testing.T) {
	engine := newEngine(t)
	const release = `{"id":"R","date":"2026-08-20","activity":"ACTIVITY","from":"FROM","to":"CN","exporter":{"country":"FROM","headquarters":"FROM","parent_headquarters":"FROM"},
"items":[{"line":"10","kind":"KIND","eccn":"ECCN","made_in":"US"FACTS}],"parties":[{"role":"end_user","name":"Tessendrift Fluvane","nationality":"CN","country":"FROM","owners":[]}]STATEMENTS}`
	const employee = `,"statements":{"entity_authorized":"yes","permanent_regular_employee":"yes","release_in_entity_country":"yes","diversion_procedures":"yes","release_safeguard":"yes"}`
	for name, c := range map[string]struct {
		activity, from, kind, eccn, facts, statements string
		want                                          string
	}{
		"technology to a foreign person":             {"deemed_export", "US", "technology", "2E001", `,"facts":{"for_eccn":"2B001"}`, "", "license_required"},
		"a machine cannot be released":               {"deemed_export", "US", "commodity", "2B001.a", "", "", "no_license_required"},
		"object code is not released":                {"deemed_export", "US", "software", "2D001", `,"facts":{"for_eccn":"2B001","source_code":"no"}`, "", "no_license_required"},
		"technology abroad to a third country":       {"deemed_reexport", "DE", "technology", "2E001", `,"facts":{"for_eccn":"2B001"}`, "", "license_required"},
		"technology abroad, employee, safeguards":    {"deemed_reexport", "DE", "technology", "2E001", `,"facts":{"for_eccn":"2B001"}`, employee, "no_license_required"},
		"technology abroad, one safeguard withdrawn": {"deemed_reexport", "DE", "technology", "2E001", `,"facts":{"for_eccn":"2B001"}`, strings.Replace(employee, `"release_safeguard":"yes"`, `"release_safeguard":"no"`, 1), "license_required"},
		"a person of the country of release":         {"deemed_reexport", "CN", "technology", "2E001", `,"facts":{"for_eccn":"2B001"}`, "", "no_license_required"},
	} {
		t.Run(name, func(t *testing.T) {
			doc := strings.NewReplacer("ACTIVITY", c.activity, "FROM", c.from, "KIND", c.kind, "ECCN", c.eccn, "FACTS", c.facts, "STATEMENTS", c.statements).Replace(release)
			v, err := engine.Determine(context.Background(), mustDecode(t, doc))
			require.NoError(t, err)
			require.Equal(t, c.want, v.Outcome.String(), v.Summary)
		})
	}
}
