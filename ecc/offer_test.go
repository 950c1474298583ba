package ecc_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

func TestOffer(t *testing.T) {
	for _, test := range []struct {
		code, to, exception string
		facts               []string
		want                ecc.Answer
		limit               string
	}{
		{"3A001.a.7", "TD", "LVS", nil, ecc.Yes, "5000"},
		{"3A001.a.7", "TD", "GBS", nil, ecc.Yes, ""},
		{"3A001.a.1.a", "TD", "LVS", nil, ecc.Unknown, "5000"},
		{"3A001.a.1.a", "TD", "LVS", []string{"mt_controlled", "no"}, ecc.Yes, "5000"},
		{"3A001.a.1.a", "TD", "LVS", []string{"mt_controlled", "yes"}, ecc.No, ""},
		{"3A001.a.1.a", "TD", "GBS", nil, ecc.No, ""},
		{"3A001.a.1.b", "TD", "GBS", nil, ecc.Yes, ""},
		{"3A001.b.2.a", "TD", "GBS", nil, ecc.Unknown, ""},
		{"3A001.b.8.a", "TD", "GBS", []string{"ved_over_18_ghz", "yes"}, ecc.No, ""},
		{"3A001.c.1", "TD", "LVS", nil, ecc.Yes, "1500"},
		{"3A001.z.1.a", "CN", "NAC", nil, ecc.Yes, ""},
		{"3A001.z.1.a", "CN", "LVS", nil, ecc.No, ""},
		{"3A001.z.1.b", "CN", "AIA", nil, ecc.No, ""},
		{"3A001", "TD", "LVS", nil, ecc.Unknown, "5000"},
		{"3A090.c", "CN", "HBM", nil, ecc.Yes, ""},
		{"3A090.c", "CN", "NAC", nil, ecc.No, ""},
		{"3A090.a", "SG", "ACA", []string{"datacenter", "no", "tpp", "4800"}, ecc.Yes, ""},
		{"3A090.a", "SG", "ACA", []string{"datacenter", "yes"}, ecc.No, ""},
		{"0A501.c", "DE", "LVS", nil, ecc.Yes, "500"},
		{"0A501.e", "DE", "LVS", nil, ecc.No, ""},
		{"0A501.e", "CA", "LVS", nil, ecc.Yes, "500"},
		{"2B350.a.1", "BR", "LVS", nil, ecc.Yes, "2000"},
		{"2B350.a.1", "EG", "LVS", nil, ecc.No, ""}, // Country Group D:3
		{"5A002.a", "DE", "LVS", []string{"component", "yes"}, ecc.Yes, "500"},
		{"5A002.a", "DE", "LVS", []string{"component", "no"}, ecc.No, ""},
		{"5A002.a", "DE", "ENC", nil, ecc.Yes, ""},
		{"6D003.a", "DE", "TSR", nil, ecc.Yes, ""},
		{"6D003.a", "SG", "TSR", nil, ecc.No, ""},
		{"6D003.c", "DE", "TSR", nil, ecc.No, ""},
		{"3E001", "SG", "TSR", []string{"for_eccn", "3A001.a.7"}, ecc.Yes, ""},
		{"3E001", "SG", "TSR", []string{"for_eccn", "3A090"}, ecc.No, ""},
		{"4A003.b", "DE", "APP", nil, ecc.Yes, ""},
		{"4A005", "IR", "ACE", nil, ecc.No, ""},
		{"3B001.q", "DE", "IEC", nil, ecc.Yes, ""},
		{"3B001.q", "DE", "GBS", nil, ecc.No, ""},
		{"9A610.x", "DE", "LVS", nil, ecc.Yes, "1500"},
		{"EAR99", "DE", "LVS", nil, ecc.No, ""},
		{"", "DE", "LVS", nil, ecc.Unknown, ""},
		{"3A777", "DE", "LVS", nil, ecc.Unknown, ""},
	} {
		t.Run(test.code+" "+test.exception+" "+test.to, func(t *testing.T) {
			o := ecc.Offer(test.exception, export(t, test.code, test.to, test.facts...))
			require.Equal(t, test.want, o.Eligible)
			require.Equal(t, test.limit, o.Limit)
			require.NotEmpty(t, o.Why)
			if o.Eligible != ecc.Unknown {
				require.Empty(t, o.Lacks)
			}
		})
	}
}

func TestSTAExcluded(t *testing.T) {
	for _, test := range []struct {
		code, group string
		facts       []string
		open        ecc.Answer
	}{
		{"3A001.a.7", "A:5", nil, ecc.Yes},
		{"3A001.a.7", "A:6", nil, ecc.Yes},
		{"3A001.z.1.a", "A:5", nil, ecc.No},
		{"3A001.b.2.a", "A:6", nil, ecc.No},
		{"1C010.c", "A:5", nil, ecc.Yes},
		{"1C010.c", "A:6", nil, ecc.No},
		{"9A610.x", "A:5", nil, ecc.Yes},
		{"9A610.x", "A:6", nil, ecc.No},
		{"9A610.a", "A:5", []string{"uav_500_kg_300_km", "no"}, ecc.No},
		{"9A610.a", "A:5", []string{"uav_500_kg_300_km", "no", "bis_sta_determination", "yes"}, ecc.Yes},
		{"0A977", "A:5", nil, ecc.No},
		{"7E004.a.7", "A:6", nil, ecc.Yes},
		{"7E004.b", "A:6", nil, ecc.No},
		{"1E001", "A:6", nil, ecc.Unknown},
		{"1E001", "A:6", []string{"for_eccn", "1C001"}, ecc.No},
		{"3A991.a", "A:6", nil, ecc.Yes},
	} {
		t.Run(test.code+" "+test.group, func(t *testing.T) {
			o := ecc.STAExcluded(export(t, test.code, "DE", test.facts...), test.group)
			require.Equal(t, test.open, o.Eligible)
			require.NotEmpty(t, o.Why)
		})
	}
}
