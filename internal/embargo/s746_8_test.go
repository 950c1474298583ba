package embargo

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

// subsidiary is an end user that belongs to a company of a partner country.
func subsidiary(facts ...string) ecc.Party {
	p := ecc.Party{Country: "RU", Headquarters: "RU", ParentHeadquarters: "US", Facts: map[string]string{}}
	for i := 0; i < len(facts); i += 2 {
		p.Facts[facts[i]] = facts[i+1]
	}
	return p
}

// order is what a line of goods costs in dollars.
func order(value, quantity string) func(*ecc.Case) {
	return func(c *ecc.Case) { c.Item.Value, c.Item.Currency, c.Item.Quantity = value, "USD", quantity }
}

func TestRussiaListed(t *testing.T) {
	classified := fact("classified_under_740_17", "yes")
	ours := endUser(subsidiary("partner_company", "yes"))
	theirs := subsidiary("partner_company", "yes")
	theirs.ParentHeadquarters = "RU"
	german, brazilian := subsidiary("partner_company", "yes"), subsidiary("partner_company", "yes")
	german.ParentHeadquarters, brazilian.ParentHeadquarters = "DE", "BR"
	check(t, "746.8-A1", []row{
		{"any ECCN", shipment(t, "3A991.a.2", "RU"), ecc.Applies, "", ""},
		{"Belarus", shipment(t, "3A991.a.2", "BY"), ecc.Applies, "", ""},
		{"the day before Belarus", shipment(t, "3A991.a.2", "BY", date("2022-03-01")), ecc.NotInForce, "", ""},
		{"transfer within", shipment(t, "3A991.a.2", "RU", activity(ecc.Transfer)), ecc.Applies, "", ""},
		{"EAR99", shipment(t, "EAR99", "RU"), ecc.DoesNotApply, "", ""},
		{"not classified", shipment(t, "", "RU"), ecc.StatusUnknown, "", "eccn"},
		{"Kazakhstan", shipment(t, "3A991.a.2", "KZ"), ecc.DoesNotApply, "", ""},
		{"release", shipment(t, "3E001", "RU", kind(ecc.Technology), activity(ecc.DeemedExport)), ecc.DoesNotApply, "15 CFR 746.8(a)(12)(i)", ""},
		{"5A991 to a subsidiary", shipment(t, "5A991", "RU", ours), ecc.DoesNotApply, "15 CFR 746.8(a)(12)(ii)", ""},
		{"mass market to a subsidiary", shipment(t, "5A992.c", "RU", ours, classified), ecc.DoesNotApply, "15 CFR 746.8(a)(12)(ii)", ""},
		{"mass market to an embassy", shipment(t, "5D992.c", "BY", kind(ecc.Software), classified, endUser(subsidiary("diplomatic_mission", "yes"))), ecc.DoesNotApply, "15 CFR 746.8(a)(12)(ii)", ""},
		{"mass market to anyone", shipment(t, "5A992.c", "RU", classified), ecc.Applies, "", "parties"},
		{"mass market, ownership not said", shipment(t, "5A992.c", "RU", classified, endUser(subsidiary())), ecc.StatusUnknown, "", "parties[0].facts.partner_company"},
		{"mass market, nothing said of the parent", shipment(t, "5A992.c", "RU", classified, endUser(ecc.Party{Country: "RU"})), ecc.Applies, "", "parties[0].facts.partner_company"},
		{"mass market to a branch", shipment(t, "5A992.c", "RU", classified, endUser(ecc.Party{Country: "RU", Headquarters: "DE", ParentHeadquarters: "US"})), ecc.DoesNotApply, "15 CFR 746.8(a)(12)(ii)", ""},
		{"mass market, ownership open", shipment(t, "5A992.c", "RU", classified, endUser(subsidiary("partner_company", "unknown"))), ecc.StatusUnknown, "", "parties[0].facts.partner_company"},
		{"mass market to a German subsidiary", shipment(t, "5A992.c", "RU", classified, endUser(german)), ecc.DoesNotApply, "15 CFR 746.8(a)(12)(ii)", ""},
		{"mass market to one from outside A:5 and A:6", shipment(t, "5A992.c", "RU", classified, endUser(brazilian)), ecc.Applies, "", ""},
		{"mass market to a Russian company", shipment(t, "5A992.c", "RU", classified, endUser(theirs)), ecc.Applies, "", ""},
		{"mass market to a military subsidiary", shipment(t, "5A992.c", "RU", classified, endUser(subsidiary("partner_company", "yes", "military_end_user", "yes"))), ecc.Applies, "", ""},
		{"one end user of two", shipment(t, "5A992.c", "RU", classified, ours, endUser(subsidiary("partner_company", "no", "diplomatic_mission", "no"))), ecc.Applies, "", ""},
		{"mass market not classified so", shipment(t, "5A992.c", "RU", ours, fact("classified_under_740_17", "no")), ecc.Applies, "", ""},
		{"mass market, classification not said", shipment(t, "5A992.c", "RU", ours), ecc.StatusUnknown, "", "facts.classified_under_740_17"},
		{"encryption, paragraph not known", shipment(t, "5A992", "RU", ours, classified), ecc.StatusUnknown, "", "eccn"},
		{"another item to a subsidiary", shipment(t, "3A991.a.2", "RU", ours), ecc.Applies, "", ""},
	})
}

func TestRussiaSchedules(t *testing.T) {
	check(t, "746.8-A5-S4", []row{
		{"in the schedule", shipment(t, "EAR99", "RU", hts("2504100000")), ecc.Applies, "", ""},
		{"not in it", shipment(t, "EAR99", "RU", hts("100199")), ecc.DoesNotApply, "", ""},
		{"no number", shipment(t, "EAR99", "RU"), ecc.StatusUnknown, "", "hts"},
		{"with an ECCN", shipment(t, "3A991.a.2", "RU", hts("250410")), ecc.DoesNotApply, "", ""},
		{"not classified", shipment(t, "", "RU", hts("250410")), ecc.StatusUnknown, "", "eccn"},
		{"not classified, not in it", shipment(t, "", "RU", hts("100199")), ecc.DoesNotApply, "", ""},
		{"technology", shipment(t, "EAR99", "RU", kind(ecc.Technology)), ecc.DoesNotApply, "", ""},
		{"perhaps a part", shipment(t, "EAR99", "RU", hts("640610")), ecc.StatusUnknown, "", "facts.part_of_hts"},
		{"a part", shipment(t, "EAR99", "RU", hts("640610"), fact("part_of_hts", "840710"), fact("fastener", "no")), ecc.Applies, "", ""},
		{"a part, perhaps a fastener", shipment(t, "EAR99", "RU", hts("640610"), fact("part_of_hts", "840710"), fact("fastener", "unknown")), ecc.StatusUnknown, "", "facts.fastener"},
		{"a fastener", shipment(t, "EAR99", "RU", hts("640610"), fact("part_of_hts", "840710"), fact("fastener", "yes")), ecc.DoesNotApply, "", ""},
		{"a part of something else", shipment(t, "EAR99", "RU", hts("640610"), fact("part_of_hts", "100199")), ecc.DoesNotApply, "", ""},
		{"a part of nothing", shipment(t, "EAR99", "RU", hts("640610"), fact("part_of_hts", "none")), ecc.DoesNotApply, "", ""},
		{"elsewhere", shipment(t, "EAR99", "KZ", hts("250410")), ecc.DoesNotApply, "", ""},
	})
	check(t, "746.8-A7-S5", []row{
		{"whisky", shipment(t, "EAR99", "RU", hts("220830")), ecc.Applies, "", ""},
		{"a carpet at the price", shipment(t, "EAR99", "RU", hts("570110"), fact("wholesale_unit_price_usd", "300")), ecc.Applies, "", ""},
		{"a carpet above it", shipment(t, "EAR99", "RU", hts("570110"), fact("wholesale_unit_price_usd", "300.01")), ecc.Applies, "", ""},
		{"a carpet below it", shipment(t, "EAR99", "RU", hts("570110"), fact("wholesale_unit_price_usd", "299.99")), ecc.DoesNotApply, "", ""},
		{"ten carpets for 3000", shipment(t, "EAR99", "RU", hts("570110"), order("3000", "10")), ecc.Applies, "", ""},
		{"ten carpets for 2999", shipment(t, "EAR99", "RU", hts("570110"), order("2999", "10")), ecc.DoesNotApply, "", ""},
		{"the market's price, not the order's", shipment(t, "EAR99", "RU", hts("570110"), order("2999", "10"), fact("wholesale_unit_price_usd", "300")), ecc.Applies, "", ""},
		{"the market's price is open", shipment(t, "EAR99", "RU", hts("570110"), order("2999", "10"), fact("wholesale_unit_price_usd", "unknown")), ecc.StatusUnknown, "", "facts.wholesale_unit_price_usd"},
		{"carpets for 299", shipment(t, "EAR99", "RU", hts("570110"), order("299", "")), ecc.DoesNotApply, "", ""},
		{"carpets for 3000", shipment(t, "EAR99", "RU", hts("570110"), order("3000", "")), ecc.StatusUnknown, "", "facts.wholesale_unit_price_usd"},
		{"carpets for nothing", shipment(t, "EAR99", "RU", hts("570110"), order("0", "10")), ecc.StatusUnknown, "", "facts.wholesale_unit_price_usd"},
		{"a carpet of unknown price", shipment(t, "EAR99", "RU", hts("570110")), ecc.StatusUnknown, "", "facts.wholesale_unit_price_usd"},
		{"wheat", shipment(t, "EAR99", "RU", hts("100199")), ecc.DoesNotApply, "", ""},
		{"no number", shipment(t, "EAR99", "RU"), ecc.StatusUnknown, "", "hts"},
	})
}

func TestRussiaItemized(t *testing.T) {
	check(t, "746.8-A6-S6", []row{
		{"named", shipment(t, "EAR99", "RU", fact("supplement_6_item", "yes")), ecc.Applies, "", ""},
		{"not named", shipment(t, "EAR99", "RU", fact("supplement_6_item", "no")), ecc.DoesNotApply, "", ""},
		{"wheat cannot be", shipment(t, "EAR99", "RU", hts("100199")), ecc.DoesNotApply, "", ""},
		{"a chemical may be", shipment(t, "EAR99", "RU", hts("290511")), ecc.StatusUnknown, "", "facts.supplement_6_item"},
		{"acetone of 90 percent", shipment(t, "EAR99", "RU", fact("cas_number", "67-64-1"), fact("concentration_percent", "90"), fact("medicine", "no")), ecc.Applies, "", ""},
		{"acetone below", shipment(t, "EAR99", "RU", fact("cas_number", "67-64-1"), fact("concentration_percent", "89.9")), ecc.DoesNotApply, "", ""},
		{"acetone of unknown strength", shipment(t, "EAR99", "RU", fact("cas_number", "67-64-1")), ecc.StatusUnknown, "", "facts.concentration_percent"},
		{"a trace of a precursor", shipment(t, "EAR99", "RU", fact("cas_number", "504-24-5"), fact("concentration_percent", "1")), ecc.DoesNotApply, "", ""},
		{"more than a trace", shipment(t, "EAR99", "RU", fact("cas_number", "504-24-5"), fact("concentration_percent", "1.01"), fact("medicine", "no")), ecc.Applies, "", ""},
		{"capsaicin at any strength", shipment(t, "EAR99", "RU", fact("cas_number", "404-86-4")), ecc.Applies, "", "facts.medicine"},
		{"capsaicin as medicine", shipment(t, "EAR99", "RU", fact("cas_number", "404-86-4"), fact("medicine", "yes")), ecc.DoesNotApply, "15 CFR part 746 supplement no. 6", ""},
		{"perhaps medicine", shipment(t, "EAR99", "RU", fact("cas_number", "404-86-4"), fact("medicine", "unknown")), ecc.StatusUnknown, "", "facts.medicine"},
		{"a chemical that is not there, by its number only", shipment(t, "EAR99", "RU", hts("290511"), fact("cas_number", "50-00-0")), ecc.StatusUnknown, "", "facts.supplement_6_item"},
		{"technology may be", shipment(t, "EAR99", "RU", kind(ecc.Technology)), ecc.StatusUnknown, "", "facts.supplement_6_item"},
		{"with an ECCN", shipment(t, "3A991.a.2", "RU", fact("supplement_6_item", "yes")), ecc.DoesNotApply, "", ""},
	})
}

func TestRussiaSoftware(t *testing.T) {
	software, erp := kind(ecc.Software), fact("enterprise_software", "yes")
	check(t, "746.8-A8", []row{
		{"ERP", shipment(t, "EAR99", "RU", software, erp), ecc.Applies, "", "parties"},
		{"another sort", shipment(t, "EAR99", "RU", software, fact("enterprise_software", "no")), ecc.DoesNotApply, "", ""},
		{"not known", shipment(t, "EAR99", "RU", software), ecc.StatusUnknown, "", "facts.enterprise_software"},
		{"a commodity", shipment(t, "EAR99", "RU"), ecc.DoesNotApply, "", ""},
		{"kind not known", shipment(t, "EAR99", "RU", kind(ecc.UnknownKind)), ecc.StatusUnknown, "", "kind"},
		{"for a subsidiary", shipment(t, "EAR99", "RU", software, erp, endUser(subsidiary("partner_company", "yes"))), ecc.DoesNotApply, "15 CFR 746.8(a)(12)(ii)", ""},
		{"for a hospital", shipment(t, "EAR99", "RU", software, erp, endUser(subsidiary("partner_company", "no", "agriculture_or_medicine_only", "yes"))), ecc.DoesNotApply, "15 CFR 746.8(a)(12)(iv)", ""},
		{"trade open", shipment(t, "EAR99", "RU", software, erp, endUser(subsidiary("partner_company", "no", "diplomatic_mission", "no", "agriculture_or_medicine_only", "unknown"))), ecc.StatusUnknown, "", "parties[0].facts.agriculture_or_medicine_only"},
		{"with an ECCN", shipment(t, "5D992.c", "RU", software, erp), ecc.DoesNotApply, "", ""},
	})
}

func TestRussianOil(t *testing.T) {
	pipe := hts("730422")
	check(t, "746.8-A4", []row{
		{"drill pipe for the Arctic", shipment(t, "EAR99", "RU", pipe, endUse("russian_industry", ecc.Yes)), ecc.Applies, "", ""},
		{"use cannot be told", shipment(t, "EAR99", "RU", pipe, endUse("russian_industry", ecc.Unknown)), ecc.Applies, "", ""},
		{"another use", shipment(t, "EAR99", "RU", pipe, endUse("russian_industry", ecc.No)), ecc.DoesNotApply, "", ""},
		{"use not said", shipment(t, "EAR99", "RU", pipe), ecc.StatusUnknown, "", "end_use.russian_industry"},
		{"use not said, bound elsewhere", shipment(t, "EAR99", "TR", pipe), ecc.DoesNotApply, "", ""},
		{"for the Arctic by way of Turkey", shipment(t, "EAR99", "TR", pipe, endUse("russian_industry", ecc.Yes)), ecc.Applies, "", ""},
		{"named entry", shipment(t, "6A991", "RU", endUse("russian_industry", ecc.Yes)), ecc.Applies, "", ""},
		{"other entry in the schedule", shipment(t, "1C999", "RU", pipe, endUse("russian_industry", ecc.Yes)), ecc.Applies, "", ""},
		{"wheat", shipment(t, "EAR99", "RU", hts("100199"), endUse("russian_industry", ecc.Yes)), ecc.DoesNotApply, "", ""},
		{"no number", shipment(t, "EAR99", "RU", endUse("russian_industry", ecc.Yes)), ecc.StatusUnknown, "", "hts"},
		{"no number and no sign", shipment(t, "3A991.a.2", "RU"), ecc.DoesNotApply, "", ""},
		{"release", shipment(t, "8D999", "RU", kind(ecc.Software), activity(ecc.DeemedExport), endUse("russian_industry", ecc.Yes)), ecc.DoesNotApply, "15 CFR 746.8(a)(12)(i)", ""},
	})
}

func TestRussianTerms(t *testing.T) {
	plain := of(t, shipment(t, "3A991.a.2", "RU"), "746.8-A1")
	require.Equal(t, ecc.PolicyOfDenial, plain.ReviewPolicy)
	require.Contains(t, plain.ExceptionCodes, "GOV 740.11(b)")
	for _, code := range []string{"GOV 740.11(e)", "ENC", "TSU 740.13(c)", "GBS", "BAG 740.14(e)", "AVS 740.15(c)"} {
		require.NotContains(t, plain.ExceptionCodes, code)
	}
	require.Contains(t, plain.ExceptionCodes, "AVS 740.15(a)") // whose craft it is, is for AVS to ask
	require.Equal(t, ecc.CaseByCase, of(t, shipment(t, "9A991.d", "RU", endUse("civil_aviation_safety", ecc.Yes)), "746.8-A1").ReviewPolicy)
	require.Equal(t, ecc.CaseByCase, of(t, shipment(t, "EAR99", "RU", hts("901890"), fact("medical_device", "yes")), "746.8-A5-S4").ReviewPolicy)
	require.Contains(t, of(t, shipment(t, "9A004.x", "RU"), "746.8-A1").ExceptionCodes, "GOV 740.11(e)")
	ours := of(t, shipment(t, "5D002.c.1", "RU", kind(ecc.Software), endUser(subsidiary("partner_company", "yes"))), "746.8-A1")
	require.Contains(t, ours.ExceptionCodes, "ENC")
	require.Contains(t, ours.ExceptionCodes, "TSU 740.13(c)")
	require.Equal(t, ecc.CaseByCase, ours.ReviewPolicy)
	embassy := of(t, shipment(t, "5D002.c.1", "RU", kind(ecc.Software), endUser(subsidiary("diplomatic_mission", "yes"))), "746.8-A1")
	require.Contains(t, embassy.ExceptionCodes, "ENC")
	require.NotContains(t, embassy.ExceptionCodes, "TSU 740.13(c)")
	software := of(t, shipment(t, "EAR99", "RU", kind(ecc.Software), fact("enterprise_software", "yes")), "746.8-A8")
	require.NotContains(t, software.ExceptionCodes, "GOV 740.11(b)")
}
