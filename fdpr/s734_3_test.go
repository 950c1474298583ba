package fdpr_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/fdpr"
	"github.com/stretchr/testify/require"
)

func TestJurisdiction(t *testing.T) {
	change := func(o order, f func(*order)) order { f(&o); return o }
	soft := func(code string, facts map[string]string) order {
		o := foreign(code, "US", "CN")
		o.Case.Item.Kind, o.Case.Item.Facts, o.Published = ecc.UnknownKind, facts, ecc.Yes
		return o
	}
	for name, tt := range map[string]struct {
		order order
		want  ecc.Answer
		by    []string // the bases
		rule  string   // and the one rule looked at
		is    ecc.Status
	}{
		"in the United States":      {foreign("EAR99", "US", "CN"), ecc.Yes, []string{"SUBJECT-IN-US", "SUBJECT-US-ORIGIN"}, "SUBJECT-IN-US", ecc.Applies},
		"in Puerto Rico":            {change(foreign("EAR99", "PR", "CN"), func(o *order) { o.Case.Item.MadeIn = "DE" }), ecc.Yes, []string{"SUBJECT-IN-US"}, "SUBJECT-IN-US", ecc.Applies},
		"in transit":                {change(foreign("EAR99", "JP", "MX"), func(o *order) { o.Via = []string{"US"} }), ecc.Yes, []string{"SUBJECT-IN-US"}, "SUBJECT-IN-US", ecc.Applies},
		"of U.S. origin":            {change(foreign("EAR99", "DE", "CN"), func(o *order) { o.Case.Item.MadeIn = "US" }), ecc.Yes, []string{"SUBJECT-US-ORIGIN"}, "SUBJECT-US-ORIGIN", ecc.Applies},
		"of unknown origin":         {change(foreign("EAR99", "DE", "CN"), func(o *order) { o.Case.Item.MadeIn = "" }), ecc.Unknown, nil, "SUBJECT-US-ORIGIN", ecc.StatusUnknown},
		"unknown origin, in the US": {change(foreign("EAR99", "US", "CN"), func(o *order) { o.Case.Item.MadeIn = "" }), ecc.Yes, []string{"SUBJECT-IN-US"}, "SUBJECT-US-ORIGIN", ecc.DoesNotApply},
		"nothing American":          {foreign("3A001.a.7", "JP", "CN"), ecc.No, nil, "FDP-B", ecc.DoesNotApply},
		"25 percent":                {with("3A001.a.7", "CN", line("3A001.a.7", "250.00")), ecc.No, nil, "DEMINIMIS-25", ecc.DoesNotApply},
		"30 percent":                {with("3A001.a.7", "CN", line("3A001.a.7", "300.00")), ecc.Yes, []string{"DEMINIMIS-25"}, "DEMINIMIS-25", ecc.Applies},
		"by plant for Huawei":       {change(licensed("FDP-E1"), func(o *order) {}), ecc.Yes, []string{"FDP-E1"}, "FDP-E1", ecc.Applies},
		"no plant for Huawei":       {reachedBy["FDP-E1"].order(), ecc.No, nil, "FDP-E1", ecc.DoesNotApply},
		"munitions":                 {foreign("USML:VIII", "US", "CN"), ecc.No, []string{"SUBJECT-IN-US", "SUBJECT-US-ORIGIN"}, "EXCLUDED-ITAR", ecc.Applies},
		"an entry under the ITAR":   {foreign("9A005", "US", "CN"), ecc.No, []string{"SUBJECT-IN-US", "SUBJECT-US-ORIGIN"}, "EXCLUDED-ITAR", ecc.Applies},
		"its like made abroad":      {foreign("9A005", "JP", "CN"), ecc.No, nil, "EXCLUDED-ITAR", ecc.DoesNotApply},
		"nuclear":                   {change(foreign("EAR99", "US", "CN"), func(o *order) { o.Case.Item.Facts = map[string]string{"other_agency": "nrc"} }), ecc.No, []string{"SUBJECT-IN-US", "SUBJECT-US-ORIGIN"}, "EXCLUDED-OTHER-AGENCY", ecc.Applies},
		"some agency":               {change(foreign("EAR99", "US", "CN"), func(o *order) { o.Case.Item.Facts = map[string]string{"other_agency": "?"} }), ecc.Unknown, []string{"SUBJECT-IN-US", "SUBJECT-US-ORIGIN"}, "EXCLUDED-OTHER-AGENCY", ecc.StatusUnknown},
		"a book":                    {change(foreign("EAR99", "US", "CN"), func(o *order) { o.Case.Item.Facts = map[string]string{"printed_matter": "yes"} }), ecc.No, []string{"SUBJECT-IN-US", "SUBJECT-US-ORIGIN"}, "EXCLUDED-PRINTED", ecc.Applies},
		"published technology":      {soft("3E001", nil), ecc.No, []string{"SUBJECT-IN-US", "SUBJECT-US-ORIGIN"}, "EXCLUDED-PUBLISHED", ecc.Applies},
		"a published commodity":     {soft("3A001.a.7", nil), ecc.Yes, []string{"SUBJECT-IN-US", "SUBJECT-US-ORIGIN"}, "EXCLUDED-PUBLISHED", ecc.DoesNotApply},
		"published, kind unknown":   {soft("EAR99", nil), ecc.Unknown, []string{"SUBJECT-IN-US", "SUBJECT-US-ORIGIN"}, "EXCLUDED-PUBLISHED", ecc.StatusUnknown},
		"encryption source":         {soft("5D002.c.1", map[string]string{"meets_742_15_b": "yes"}), ecc.No, []string{"SUBJECT-IN-US", "SUBJECT-US-ORIGIN"}, "EXCLUDED-PUBLISHED", ecc.Applies},
		"encryption, not so":        {soft("5D002.c.1", map[string]string{"meets_742_15_b": "no"}), ecc.Yes, []string{"SUBJECT-IN-US", "SUBJECT-US-ORIGIN"}, "EXCLUDED-PUBLISHED", ecc.DoesNotApply},
		"encryption, open":          {soft("5D002.c.1", nil), ecc.Unknown, []string{"SUBJECT-IN-US", "SUBJECT-US-ORIGIN"}, "EXCLUDED-PUBLISHED", ecc.StatusUnknown},
		"firearm file":              {soft("0E501.a", map[string]string{"firearm_production_file": "yes"}), ecc.Yes, []string{"SUBJECT-IN-US", "SUBJECT-US-ORIGIN"}, "EXCLUDED-PUBLISHED", ecc.DoesNotApply},
		"firearm drawing":           {soft("0E501.a", map[string]string{"firearm_production_file": "no"}), ecc.No, []string{"SUBJECT-IN-US", "SUBJECT-US-ORIGIN"}, "EXCLUDED-PUBLISHED", ecc.Applies},
		"firearm technology, open":  {soft("0E501.a", nil), ecc.Unknown, []string{"SUBJECT-IN-US", "SUBJECT-US-ORIGIN"}, "EXCLUDED-PUBLISHED", ecc.StatusUnknown},
	} {
		t.Run(name, func(t *testing.T) {
			r := fdpr.Jurisdiction(tt.order.Case, tt.order.Item)
			require.Equal(t, tt.want.String(), r.Subject.String())
			require.Equal(t, tt.by, r.By())
			f := found(t, r.Findings, tt.rule)
			require.Equal(t, tt.is, f.Status, f.Summary)
			for _, f := range r.Findings {
				require.NotEmpty(t, f.Rule)
				require.Contains(t, f.Citation, "15 CFR ")
				require.NotEmpty(t, f.Summary)
				require.Equal(t, f.Status == ecc.StatusUnknown, len(f.Lacks) > 0, f.Rule)
				for _, l := range f.Lacks {
					require.Equal(t, byte('?'), l.Question[len(l.Question)-1], l.Question)
				}
			}
		})
	}
}
