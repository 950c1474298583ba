package fdpr_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/fdpr"
	"github.com/stretchr/testify/require"
)

func TestRelease(t *testing.T) {
	release := func(code, from, to string, activity ecc.Activity, statements ...string) ecc.Case {
		o := foreign(code, from, to)
		o.Case.Item.Kind, o.Activity = ecc.UnknownKind, activity
		o.Statements = map[string]ecc.Answer{}
		for _, s := range statements {
			o.Statements[s] = ecc.Yes
		}
		return o.Case
	}
	facts := func(c ecc.Case, facts map[string]string) ecc.Case { c.Item.Facts = facts; return c }
	for name, tt := range map[string]struct {
		rule string
		c    ecc.Case
		want ecc.Status
	}{
		"to Guam":                     {"ACT-NONE", release("3A001.a.7", "US", "GU", ecc.Export), ecc.Applies},
		"to Japan":                    {"ACT-NONE", release("3A001.a.7", "US", "JP", ecc.Export), ecc.DoesNotApply},
		"encrypted":                   {"ACT-NONE-ENCRYPTED", facts(release("3E001", "US", "JP", ecc.Export), map[string]string{"end_to_end_encrypted": "yes"}), ecc.Applies},
		"encrypted, kept in China":    {"ACT-NONE-ENCRYPTED", facts(release("3E001", "US", "JP", ecc.Export), map[string]string{"end_to_end_encrypted": "yes", "stored_in": "CN"}), ecc.DoesNotApply},
		"a commodity, encrypted":      {"ACT-NONE-ENCRYPTED", facts(release("3A001.a.7", "US", "JP", ecc.Export), map[string]string{"end_to_end_encrypted": "yes"}), ecc.DoesNotApply},
		"technology in the US":        {"ACT-DEEMED-EXPORT", release("3E001", "US", "CN", ecc.DeemedExport), ecc.Applies},
		"source code in the US":       {"ACT-DEEMED-EXPORT", facts(release("3D001", "US", "CN", ecc.DeemedExport), map[string]string{"source_code": "yes"}), ecc.Applies},
		"object code in the US":       {"ACT-DEEMED-EXPORT", facts(release("3D001", "US", "CN", ecc.DeemedExport), map[string]string{"source_code": "no"}), ecc.DoesNotApply},
		"some code in the US":         {"ACT-DEEMED-EXPORT", release("3D001", "US", "CN", ecc.DeemedExport), ecc.StatusUnknown},
		"a commodity in the US":       {"ACT-DEEMED-EXPORT", release("3A001.a.7", "US", "CN", ecc.DeemedExport), ecc.DoesNotApply},
		"technology abroad":           {"ACT-DEEMED-REEXPORT", release("3E001", "DE", "CN", ecc.DeemedReexport), ecc.Applies},
		"to a national of there":      {"ACT-DEEMED-REEXPORT", release("3E001", "DE", "DE", ecc.DeemedReexport), ecc.DoesNotApply},
		"employee of A:5":             {"ACT-NOT-DEEMED-A5", release("3E001", "DE", "FR", ecc.DeemedReexport, "entity_authorized", "permanent_regular_employee", "only_a5_nationality"), ecc.Applies},
		"employee of A:5, unsaid":     {"ACT-NOT-DEEMED-A5", release("3E001", "DE", "FR", ecc.DeemedReexport, "entity_authorized", "permanent_regular_employee"), ecc.StatusUnknown},
		"employee of China":           {"ACT-NOT-DEEMED-A5", release("3E001", "DE", "CN", ecc.DeemedReexport, "entity_authorized", "permanent_regular_employee"), ecc.DoesNotApply},
		"employee with safeguards":    {"ACT-NOT-DEEMED", release("3E001", "DE", "CN", ecc.DeemedReexport, "entity_authorized", "permanent_regular_employee", "release_in_entity_country", "diversion_procedures", "release_safeguard"), ecc.Applies},
		"without a safeguard":         {"ACT-NOT-DEEMED", release("3E001", "DE", "CN", ecc.DeemedReexport, "entity_authorized", "permanent_regular_employee", "release_in_entity_country", "diversion_procedures"), ecc.StatusUnknown},
		"country authorized too":      {"ACT-NOT-DEEMED-AUTHORIZED", release("3E001", "DE", "IN", ecc.DeemedReexport, "entity_authorized", "person_country_authorized"), ecc.Applies},
		"authorized, a deemed export": {"ACT-NOT-DEEMED-AUTHORIZED", release("3E001", "US", "IN", ecc.DeemedExport, "entity_authorized", "person_country_authorized"), ecc.DoesNotApply},
	} {
		t.Run(name, func(t *testing.T) {
			f := found(t, fdpr.Release(tt.c), tt.rule)
			require.Equal(t, tt.want, f.Status, f.Summary)
			require.Equal(t, tt.want == ecc.StatusUnknown, len(f.Lacks) > 0)
		})
	}
	c := release("3E001", "US", "CN", ecc.DeemedExport)
	c.Date = "2016-08-31"
	require.Equal(t, ecc.NotInForce, found(t, fdpr.Release(c), "ACT-DEEMED-EXPORT").Status)
}
