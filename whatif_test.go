package exportscreen_test

import (
	"context"
	"encoding/json"
	"testing"

	"github.com/seed-793d2af5/exportscreen"
	"github.com/stretchr/testify/require"
)

func TestWith(t *testing.T) {
	tx := chad()
	tx.EndUse = map[string]exportscreen.Answer{"military": exportscreen.No}
	before, err := json.Marshal(tx)
	require.NoError(t, err)
	for path, value := range map[string]string{
		"to":                             `DE`,
		"activity":                       `reexport`,
		"via":                            `["VN","CA"]`,
		"items[0].facts.tpp":             `5000`,
		"items[0].us_content":            `[]`,
		"items[0].plant":                 `{"direct_product_of":[]}`,
		"items[0].eccn":                  `EAR99`,
		"items[0].published":             `yes`,
		"parties[0].owners":              `[{"name":"A","percent":"50"}]`,
		"parties[0].facts.us_government": `no`,
		"end_use.nuclear":                `yes`,
		"end_use.military":               `unknown`,
		"exporter.headquarters":          `CN`,
	} {
		changed, err := tx.With(path, value)
		require.NoError(t, err, path)
		require.NoError(t, changed.Validate(), path)
		is, err := json.Marshal(changed)
		require.NoError(t, err)
		require.NotEqual(t, string(before), string(is), path)
		was, err := json.Marshal(tx)
		require.NoError(t, err)
		require.Equal(t, string(before), string(was), "%s changed what it was given", path)
	}
}

// TestWithTakesAway sets fields to nothing: unknown is not the same as none.
func TestWithTakesAway(t *testing.T) {
	tx := chad()
	tx.EndUse = map[string]exportscreen.Answer{"military": exportscreen.No}
	without, err := tx.With("end_use.military", "")
	require.NoError(t, err)
	require.Empty(t, without.EndUse)
	require.Len(t, tx.EndUse, 1)
	unknown, err := tx.With("parties[0].owners", "")
	require.NoError(t, err)
	require.Nil(t, unknown.Parties[0].Owners)
	require.NotNil(t, tx.Parties[0].Owners)
	none, err := unknown.With("parties[0].owners", "[]")
	require.NoError(t, err)
	require.NotNil(t, none.Parties[0].Owners)
}

func TestWithIsStrict(t *testing.T) {
	for path, at := range map[string]string{
		"":                     "the path",
		"items..eccn":          "the path",
		"destination":          "a transaction",
		"items[1].eccn":        "items",
		"items[-1].eccn":       "items",
		"items[00].eccn":       "items",
		"items.eccn":           "items",
		"items[0].ecn":         "items[0]",
		"items[0].eccn.x":      "items[0].eccn",
		"items[0].facts.tpp.x": "items[0].facts.tpp",
		"to[0]":                "to",
	} {
		_, err := chad().With(path, "x")
		var wrong *exportscreen.PathError
		require.ErrorAs(t, err, &wrong, path)
		require.Equal(t, at, wrong.At, path)
		require.Contains(t, err.Error(), path)
	}
	for path, value := range map[string]string{
		"activity":            "smuggle",
		"items[0].published":  "perhaps",
		"end_use.military":    "perhaps",
		"via":                 "VN",
		"items[0].us_content": `[{"ecn":"3A001"}]`,
		"items[0].plant":      `{} {}`,
		"parties":             `{"name":"A"}`,
	} {
		_, err := chad().With(path, value)
		var wrong *exportscreen.PathError
		require.ErrorAs(t, err, &wrong, path)
		require.Equal(t, value, wrong.Value, path)
	}
}

func FuzzWith(f *testing.F) {
	f.Add("items[0].facts.tpp", "5000")
	f.Add("parties[0].owners", `[{"name":"A","percent":"50","owners":[]}]`)
	f.Add("items[0]", `{"line":"10"}`)
	f.Add("end_use.military", "")
	tx := chad()
	before, err := json.Marshal(tx)
	require.NoError(f, err)
	f.Fuzz(func(t *testing.T, path, value string) {
		if _, err := tx.With(path, value); err != nil {
			var wrong *exportscreen.PathError
			require.ErrorAs(t, err, &wrong)
		}
		after, err := json.Marshal(tx)
		require.NoError(t, err)
		require.Equal(t, string(before), string(after))
	})
}

func TestWhatIf(t *testing.T) {
	engine := newEngine(t)
	ctx := context.Background()
	h, err := engine.WhatIf(ctx, chad(), "to", "DE")
	require.NoError(t, err)
	require.Equal(t, exportscreen.LicenseException, h.Before.Outcome)
	require.Equal(t, exportscreen.NoLicenseRequired, h.After.Outcome)
	require.Equal(t, exportscreen.Difference{What: "verdict", Change: exportscreen.Changed, Field: "outcome",
		Old: "license_exception", New: "no_license_required", Because: h.Differences[0].Because}, h.Differences[0])
	require.Contains(t, h.Differences[0].Because, "CHART-NS2 applies → does_not_apply")

	h, err = engine.WhatIf(ctx, chad(), "to", "TD")
	require.NoError(t, err)
	require.Empty(t, h.Differences, "the fact was so before")

	_, err = engine.WhatIf(ctx, chad(), "to", "XX")
	var input *exportscreen.InputError
	require.ErrorAs(t, err, &input)
	_, err = engine.WhatIf(ctx, chad(), "destination", "DE")
	var wrong *exportscreen.PathError
	require.ErrorAs(t, err, &wrong)
}
