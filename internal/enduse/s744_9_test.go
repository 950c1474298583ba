package enduse_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

func TestCameras(t *testing.T) {
	army := partyFact("military_end_user", "yes")
	deployed := func(c *ecc.Case) { c.Activity, c.Item.Facts["military_deployment"] = ecc.Reexport, "yes" }
	check(t, "CAM-744.9-A1I", []want{
		{"military end user", with(to("FR"), item("6A003.a.3"), army), ecc.Applies, ""},
		{"spared country", with(to("GB"), item("6A003.a.3"), army), ecc.DoesNotApply, ""},
		{"nothing known", with(to("FR"), item("6A003.a.3")), ecc.DoesNotApply, ""},
		{"end user in question", with(to("FR"), item("6A003.a.3"), partyFact("military_end_user", "unknown")), ecc.StatusUnknown, "parties[0].facts.military_end_user"},
		{"another camera", with(to("FR"), item("6A003.b.4.b"), army), ecc.DoesNotApply, ""},
		{"paragraph not known", with(to("FR"), item("6A003"), army), ecc.StatusUnknown, "eccn"},
		{"military deployment", with(to("FR"), item("6A003.a.3"), army, deployed), ecc.DoesNotApply, ""},
		{"a deployment frees no export", with(to("FR"), item("6A003.a.3"), army, itemFact("military_deployment", "yes")), ecc.Applies, ""},
		{"wording not held", with(on("2024-04-18"), to("FR"), item("6A003.a.3"), army), ecc.StatusUnknown, ""},
		{"before the section", with(on("2009-05-21"), to("FR"), item("6A003.a.3"), army), ecc.NotInForce, ""},
	})
	check(t, "CAM-744.9-A1II", []want{
		{"outside A:1", with(item("6A003.b.4.b"), army), ecc.Applies, ""},
		{"in A:1", with(to("FR"), item("6A003.b.4.b"), army), ecc.DoesNotApply, ""},
		{"fast camera", with(item("6A003.a.4"), army), ecc.DoesNotApply, ""},
		{"6A002 entry", with(item("6A002.a.1"), army), ecc.Applies, ""},
		{"underwater vision", with(item("8A002.d.2"), army), ecc.Applies, ""},
		{"other marine item", with(item("8A002.i"), army), ecc.DoesNotApply, ""},
		{"9 Hz", with(item("6A993.a"), army, itemFact("frame_rate_hz", "9")), ecc.Applies, ""},
		{"above 9 Hz", with(item("6A993.a"), army, itemFact("frame_rate_hz", "9.1")), ecc.DoesNotApply, ""},
		{"frame rate not known", with(item("6A993.a"), army), ecc.StatusUnknown, "facts.frame_rate_hz"},
		{"sight with a camera", with(item("0A504.a"), army, itemFact("incorporates_infrared", "yes")), ecc.Applies, ""},
		{"sight without", with(item("0A504.a"), army, itemFact("incorporates_infrared", "no")), ecc.DoesNotApply, ""},
		{"sight, not known", with(item("0A504.a"), army), ecc.StatusUnknown, "facts.incorporates_infrared"},
	})
	inWeapon := use("military_commodity", ecc.Yes)
	check(t, "CAM-744.9-A1III", []want{
		{"into a military commodity", with(to("FR"), item("6A003.a.4"), inWeapon), ecc.Applies, ""},
		{"nothing known", with(to("FR"), item("6A003.a.4")), ecc.DoesNotApply, ""},
		{"open red flag", with(to("FR"), item("6A003.a.4"), use("military_commodity", ecc.Unknown)), ecc.StatusUnknown, "end_use.military_commodity"},
		{"spared country", with(to("AU"), item("6A003.a.4"), inWeapon), ecc.DoesNotApply, ""},
		{"EAR99", with(to("FR"), inWeapon), ecc.DoesNotApply, ""},
	})
	require.Equal(t, []string{"GOV 740.11(b)(2)(ii)"}, find(t, with(item("6A002.a.1"), army), "CAM-744.9-A1II").ExceptionCodes)
}
