package ecc_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
)

func TestLVS(t *testing.T) {
	testException(t, "LVS", []exceptionTest{
		{"within the limit", "3A001.a.7", "BR", []string{".value=4999.99"}, ecc.Available, "740.3", nil},
		{"at the limit", "3A001.a.7", "BR", []string{".value=5000.00"}, ecc.Available, "740.3", nil},
		{"above the limit", "3A001.a.7", "BR", []string{".value=5000.01"}, ecc.NotEligible, "740.3(b)", nil},
		{"lines of one order together", "3A001.a.7", "BR", []string{".value=4500", "order_value_same_eccn=9000"}, ecc.NotEligible, "740.3(b)", nil},
		{"another line of the order without a comparable value", "3A001.a.7", "BR", []string{".value=100", "order_value_same_eccn=unknown"}, ecc.Conditional, "740.3", []string{"facts.order_value_same_eccn"}},
		{"an order value below the line's does not help", "3A001.a.7", "BR", []string{".value=5001", "order_value_same_eccn=100"}, ecc.NotEligible, "740.3(b)", nil},
		{"no value", "3A001.a.7", "BR", nil, ecc.Conditional, "740.3", []string{"value"}},
		{"a value that is no number", "3A001.a.7", "BR", []string{".value=much"}, ecc.Conditional, "740.3", []string{"value"}},
		{"another currency", "3A001.a.7", "BR", []string{".value=100", ".currency=EUR"}, ecc.Conditional, "740.3", []string{"currency"}},
		{"another currency, order value", "3A001.a.7", "BR", []string{".value=100", ".currency=EUR", "order_value_same_eccn=200"}, ecc.Conditional, "740.3", []string{"currency"}},
		{"twelve times the limit in a year", "3A001.a.7", "BR", []string{".value=5000", "lvs_value_this_year=55000"}, ecc.Available, "740.3", nil},
		{"more in a year", "3A001.a.7", "BR", []string{".value=5000", "lvs_value_this_year=55000.01"}, ecc.NotEligible, "740.3(d)(2)", nil},
		{"outside Country Group B", "3A001.a.7", "CN", []string{".value=100"}, ecc.NotEligible, "740.3(b)", nil},
		{"entry does not offer it", "3A001.z.1.a", "BR", []string{".value=100"}, ecc.NotEligible, "740.3(a)", nil},
		{"technology", "3E001", "BR", []string{".value=100", "for_eccn=3A001.a.7"}, ecc.NotEligible, "740.3(a)", nil},
		{"encryption component", "5A002.a", "BR", []string{".value=500", "component=yes", "supports_authorized_commodity=yes"}, ecc.Available, "740.3", nil},
		{"encryption component, support not told", "5A002.a", "BR", []string{".value=500", "component=yes"}, ecc.Conditional, "740.3", []string{"facts.supports_authorized_commodity"}},
		{"encryption component for new equipment", "5A002.a", "BR", []string{".value=500", "component=yes", "supports_authorized_commodity=no"}, ecc.NotEligible, "740.3(d)(5)", nil},
		{"before the wording held", "3A001.a.7", "BR", []string{".value=100", ".date=2025-09-29"}, ecc.Conditional, "740.3", []string{}},
		{"from the wording held", "3A001.a.7", "BR", []string{".value=100", ".date=2025-09-30"}, ecc.Available, "740.3", nil},
	})
}

func TestGBS(t *testing.T) {
	testException(t, "GBS", []exceptionTest{
		{"Chad", "3A001.a.7", "TD", nil, ecc.Available, "740.4", nil},
		{"Sudan", "3A001.a.7", "SD", nil, ecc.NotEligible, "740.4", nil},
		{"Ukraine", "3A001.a.7", "UA", nil, ecc.NotEligible, "740.4", nil},
		{"China", "3A001.a.7", "CN", nil, ecc.NotEligible, "740.4", nil},
		{"Hong Kong", "3A001.a.7", "HK", []string{"statements.hong_kong_import_license=yes"}, ecc.NotEligible, "740.4", nil},
		{"another reason beside it", "3A001.a.7", "BR", []string{".require=15 CFR 742.2(a)|all", ".reason=CB"}, ecc.NotEligible, "740.4", nil},
		{"another reason that may stand beside it", "3A001.a.7", "BR", []string{".require=?15 CFR 742.2(a)|all", ".reason=CB"}, ecc.Conditional, "740.4", nil},
		{"entry does not offer it", "9A004", "BR", nil, ecc.NotEligible, "740.4", nil},
		{"software", "3D001", "BR", []string{"for_eccn=3A001.c"}, ecc.NotEligible, "740.4", nil},
	})
}

func TestSPP(t *testing.T) {
	const syria = ".require=15 CFR 746.9(a)|as_listed|SPP,CCD"
	testException(t, "SPP", []exceptionTest{
		{"EAR99", "EAR99", "SY", []string{syria}, ecc.Available, "740.5", nil},
		{"on the list", "3A991.a.2", "SY", []string{syria}, ecc.NotEligible, "740.5(a)", nil},
		{"before it", "EAR99", "SY", []string{syria, ".date=2025-09-01"}, ecc.NotEligible, "740.5", nil},
		{"end user control", "EAR99", "SY", []string{syria, ".require=15 CFR 744.8(a)|as_listed|SPP"}, ecc.NotEligible, "740.5(b)", nil},
		{"end user control that may apply", "EAR99", "SY", []string{syria, ".require=?15 CFR 744.8(a)|as_listed|SPP"}, ecc.Conditional, "740.5", nil},
		{"another destination", "EAR99", "CU", []string{".require=15 CFR 746.2(a)|all"}, ecc.NotEligible, "", nil},
	})
}

func TestTSR(t *testing.T) {
	technology := []string{"for_eccn=3A001.a.7", "mt_controlled=no", "np_controlled=no"}
	with := func(more ...string) []string { return append(append([]string{}, technology...), more...) }
	testException(t, "TSR", []exceptionTest{
		{"with the assurance", "3E001", "BR", with("statements.written_assurance=yes"), ecc.Available, "740.6", nil},
		{"assurance not told", "3E001", "BR", technology, ecc.Conditional, "740.6", []string{"statements.written_assurance"}},
		{"no assurance", "3E001", "BR", with("statements.written_assurance=no"), ecc.NotEligible, "740.6(a)", nil},
		{"software", "3D001", "BR", []string{"for_eccn=3A001.c", "statements.written_assurance=yes"}, ecc.Available, "740.6", nil},
		{"deemed export", "3E001", "IN", with("statements.written_assurance=yes", ".activity=deemed_export"), ecc.Available, "740.6", nil},
		{"deemed export to a Chinese national", "3E001", "CN", with("statements.written_assurance=yes", ".activity=deemed_export"), ecc.NotEligible, "740.6(a)", nil},
		{"Ukraine", "3E001", "UA", with("statements.written_assurance=yes"), ecc.NotEligible, "740.6(a)", nil},
		{"entry does not offer it", "3E001", "BR", []string{"for_eccn=3A001.b.2.a", "statements.written_assurance=yes", "mt_controlled=no", "np_controlled=no"}, ecc.NotEligible, "740.6(a)", nil},
		{"commodity", "3A001.a.7", "BR", nil, ecc.NotEligible, "", nil},
	})
}

func TestAPP(t *testing.T) {
	testException(t, "APP", []exceptionTest{
		{"computer to tier 1", "4A003.b", "BR", []string{"fingerprint_computer=no"}, ecc.Available, "740.7(c)(2)", nil},
		{"computer to tier 3", "4A003.b", "IN", []string{"fingerprint_computer=no"}, ecc.NotEligible, "740.7(c)(1)", nil},
		{"for missiles", "4A003.b", "BR", []string{"fingerprint_computer=no", ".require=15 CFR 744.3(a)|as_listed|APP"}, ecc.NotEligible, "740.7(b)(5)", nil},
		{"for military use", "4A003.b", "BR", []string{"fingerprint_computer=no", ".require=15 CFR 744.21(a)|as_listed|APP"}, ecc.Available, "740.7(c)(2)", nil},
		{"technology to Country Group A:5", "4E001.a", "DE", []string{"for_eccn=4A003.b", "fingerprint_computer=no"}, ecc.Available, "740.7(c)(3)(i)", nil},
		{"technology to Brazil", "4E001.a", "BR", []string{"for_eccn=4A003.b", "fingerprint_computer=no"}, ecc.NotEligible, "", nil},
		{"technology for something else", "4E001.a", "DE", []string{"for_eccn=4A001", "fingerprint_computer=no"}, ecc.NotEligible, "", nil},
		{"release at the limit", "4E001.a", "BR", []string{"for_eccn=4A003.b", ".activity=deemed_export", "know_how_for=development", "app_wt=175", "party.valid_visa=yes", "fingerprint_computer=no"},
			ecc.Available, "740.7(c)(3)(ii)", nil},
		{"release above the limit", "4E001.a", "BR", []string{"for_eccn=4A003.b", ".activity=deemed_export", "know_how_for=production", "app_wt=176", "party.valid_visa=yes", "fingerprint_computer=no"},
			ecc.NotEligible, "", nil},
		{"release of use technology", "4E001.a", "BR", []string{"for_eccn=4A003.b", ".activity=deemed_export", "know_how_for=use", "app_wt=500", "party.valid_visa=yes", "fingerprint_computer=no"},
			ecc.Available, "740.7(c)(3)(iii)", nil},
		{"release to tier 3", "4E001.a", "CN", []string{"for_eccn=4A003.b", ".activity=deemed_export", "know_how_for=development", "app_wt=50", "party.valid_visa=yes", "fingerprint_computer=no"},
			ecc.Available, "740.7(d)(3)(i)", nil},
		{"release to tier 3 above the limit", "4E001.a", "CN", []string{"for_eccn=4A003.b", ".activity=deemed_export", "know_how_for=use", "app_wt=141", "party.valid_visa=yes", "fingerprint_computer=no"},
			ecc.NotEligible, "", nil},
		{"release without a visa", "4E001.a", "BR", []string{"for_eccn=4A003.b", ".activity=deemed_export", "know_how_for=use", "app_wt=5", "party.valid_visa=no", "fingerprint_computer=no"},
			ecc.NotEligible, "", nil},
		{"release, performance not told", "4E001.a", "BR", []string{"for_eccn=4A003.b", ".activity=deemed_export", "know_how_for=use", "party.valid_visa=yes", "fingerprint_computer=no"},
			ecc.Conditional, "740.7(c)(3)(iii)", []string{"facts.app_wt"}},
		{"not a computer", "3A001.a.7", "BR", nil, ecc.NotEligible, "", nil},
	})
}

func TestNACAndACA(t *testing.T) {
	papers := []string{"statements.purchase_order=yes", "statements.nac_confirmation=yes"}
	with := func(more ...string) []string { return append(append([]string{}, papers...), more...) }
	testException(t, "NAC", []exceptionTest{
		{"consumer chip to China", "3A090.a", "CN", with("datacenter=no", "tpp=4800"), ecc.Available, "740.8", nil},
		{"datacenter chip to China", "3A090.a", "CN", with("datacenter=yes", "tpp=4800"), ecc.NotEligible, "740.8(a)", nil},
		{"lesser datacenter chip to China", "3A090.b", "CN", with("datacenter=yes"), ecc.Available, "740.8", nil},
		{"memory", "3A090.c", "CN", with("datacenter=no"), ecc.NotEligible, "740.8(a)", nil},
		{"no confirmation", "3A090.b", "CN", []string{"datacenter=yes", "statements.purchase_order=yes"}, ecc.Conditional, "740.8", []string{"statements.nac_confirmation"}},
		{"confirmation refused", "3A090.b", "CN", []string{"datacenter=yes", "statements.purchase_order=yes", "statements.nac_confirmation=no"}, ecc.NotEligible, "740.8(a)(2)", nil},
		{"to Saudi Arabia", "3A090.b", "SA", with("datacenter=yes"), ecc.NotEligible, "740.8(a)", nil},
		{"to a Chinese company in Saudi Arabia", "3A090.b", "SA", with("datacenter=yes", ".parent=CN"), ecc.Available, "740.8", nil},
		{"seat not told", "3A090.b", "SA", with("datacenter=yes", ".parent="), ecc.Conditional, "740.8", []string{"parties[0].headquarters"}},
		{"end use control", "3A090.b", "CN", with("datacenter=yes", ".require=15 CFR 744.23(a)(1)|as_listed|NAC"), ecc.NotEligible, "740.8(b)", nil},
		{"transfer in China", "3A090.b", "CN", with("datacenter=yes", ".activity=transfer"), ecc.NotEligible, "740.8(a)", nil},
		{"before it", "3A090.b", "CN", with("datacenter=yes", ".date=2023-11-16", ".require=15 CFR 742.99|all"), ecc.NotEligible, "740.8", nil},
	})
	testException(t, "ACA", []exceptionTest{
		{"to Saudi Arabia", "3A090.b", "SA", with("datacenter=yes"), ecc.Available, "740.8", nil},
		{"to China", "3A090.b", "CN", with("datacenter=yes"), ecc.NotEligible, "740.8(a)", nil},
		{"transfer in China", "3A090.b", "CN", with("datacenter=yes", ".activity=transfer"), ecc.Available, "740.8", nil},
		{"to a Chinese company", "3A090.b", "SA", with("datacenter=yes", ".headquarters=CN"), ecc.NotEligible, "740.8(a)", nil},
		{"encryption, ENC open too", "5A002.z.1.b", "SA", with("datacenter=no", "meets_3a090_a=no"), ecc.Conditional, "740.8", []string{"facts.encryption_group"}},
		{"encryption, ENC met", "5A002.z.1.b", "SA", with("datacenter=no", "meets_3a090_a=no", "encryption_group=b1"), ecc.Available, "740.8", nil},
		{"encryption, ENC not met", "5A002.z.1.b", "SA", with("datacenter=no", "encryption_group=b2i", "encryption_classification=none", "encryption_use=other"), ecc.NotEligible, "740.8(a)(3)", nil},
		{"datacenter not told", "3A001.z.1.a", "SA", papers, ecc.Conditional, "740.8", []string{"facts.datacenter"}},
	})
}
