package ecc_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

func TestParse(t *testing.T) {
	for in, want := range map[string]ecc.Code{
		"":                  {},
		"  ":                {},
		"3A001":             {ECCN: "3A001"},
		"3A001.a.7":         {ECCN: "3A001", Paragraph: []string{"a", "7"}},
		"3a001 a.7":         {ECCN: "3A001", Paragraph: []string{"a", "7"}},
		" 3a001 .A. 7 ":     {ECCN: "3A001", Paragraph: []string{"a", "7"}},
		"ECCN 3A001.a.7":    {ECCN: "3A001", Paragraph: []string{"a", "7"}},
		"eccn: 9A610.x":     {ECCN: "9A610", Paragraph: []string{"x"}},
		"3A001a7":           {ECCN: "3A001", Paragraph: []string{"a", "7"}},
		"5A992C":            {ECCN: "5A992", Paragraph: []string{"c"}},
		"6a003b4b":          {ECCN: "6A003", Paragraph: []string{"b", "4", "b"}},
		"3A001.a7":          {ECCN: "3A001", Paragraph: []string{"a", "7"}},
		"3A001a.7":          {ECCN: "3A001", Paragraph: []string{"a", "7"}},
		"1C351.d15":         {ECCN: "1C351", Paragraph: []string{"d", "15"}},
		"3A001(a)(7)":       {ECCN: "3A001", Paragraph: []string{"a", "7"}},
		"3A001 (a) (7)":     {ECCN: "3A001", Paragraph: []string{"a", "7"}},
		"3A001.a(7)":        {ECCN: "3A001", Paragraph: []string{"a", "7"}},
		"3A001-a-7":         {ECCN: "3A001", Paragraph: []string{"a", "7"}},
		"EAR-99":            {EAR99: true},
		"USML Category XI":  {USML: "XI"},
		"usml cat. viii(h)": {USML: "VIII(h)"},
		"3A001.z.1.a":       {ECCN: "3A001", Paragraph: []string{"z", "1", "a"}},
		"1C351.d.15":        {ECCN: "1C351", Paragraph: []string{"d", "15"}},
		"3A001.a.5.b.2.a.1": {ECCN: "3A001", Paragraph: []string{"a", "5", "b", "2", "a", "1"}},
		"9A515":             {ECCN: "9A515"},
		"0A521":             {ECCN: "0A521"},
		"EAR99":             {EAR99: true},
		"ear 99":            {EAR99: true},
		"USML:VIII":         {USML: "VIII"},
		"USML:VIII(h)":      {USML: "VIII(h)"},
		"usml xv(a)(1)":     {USML: "XV(a)(1)"},
	} {
		t.Run(in, func(t *testing.T) {
			got, err := ecc.Parse(in)
			require.NoError(t, err)
			require.Equal(t, want, got)
		})
	}
}

func TestParseRefuses(t *testing.T) {
	for _, in := range []string{"3A01", "3F001", "0Y521", "9x515", "3A0011", "A3001", "3A001.7", "3A001.a.b", "3A001.a.07", "3A001..a",
		"3A001.", "3A001.a.7.", "3A001,a", "EAR98", "USML", "USML:", "USML:XXII", "USML:IIII", "USML:VIII(", "3A001.abc", "3А001", "NLR", "3A001(a", "3A001)", "3A001a)", "3A001()", "3A001--a", "3A001-", "3A001aaa", "3A001.a-"} {
		t.Run(in, func(t *testing.T) {
			_, err := ecc.Parse(in)
			var bad *ecc.CodeError
			require.ErrorAs(t, err, &bad)
			require.Equal(t, in, bad.Value)
			require.NotEmpty(t, bad.Reason)
		})
	}
}

func TestCodeUnder(t *testing.T) {
	for _, test := range []struct {
		code, eccn string
		para       []string
		want       ecc.Answer
	}{
		{"3A001.a.7", "3A001", nil, ecc.Yes},
		{"3A001.a.7", "3A001", []string{"a"}, ecc.Yes},
		{"3A001.a.7", "3A001", []string{"a", "7"}, ecc.Yes},
		{"3A001.a.7.b", "3A001", []string{"a", "7"}, ecc.Yes},
		{"3A001.a", "3A001", []string{"a", "7"}, ecc.Unknown},
		{"3A001", "3A001", []string{"a", "7"}, ecc.Unknown},
		{"3A001", "3A001", nil, ecc.Yes},
		{"3A001.a.70", "3A001", []string{"a", "7"}, ecc.No},
		{"3A001.b", "3A001", []string{"a", "7"}, ecc.No},
		{"3A002.a.7", "3A001", []string{"a", "7"}, ecc.No},
		{"EAR99", "3A001", nil, ecc.No},
		{"USML:VIII", "3A001", nil, ecc.No},
		{"", "3A001", nil, ecc.Unknown},
	} {
		t.Run(test.code, func(t *testing.T) {
			c, err := ecc.Parse(test.code)
			require.NoError(t, err)
			require.Equal(t, test.want, c.Under(test.eccn, test.para))
		})
	}
}

func TestCodeParts(t *testing.T) {
	c, err := ecc.Parse("9A515.x")
	require.NoError(t, err)
	category, ok := c.Category()
	require.True(t, ok)
	require.Equal(t, 9, category)
	require.Equal(t, "A", c.Group())
	require.True(t, c.Series515())
	require.False(t, c.Series600())
	_, ok = ecc.Code{EAR99: true}.Category()
	require.False(t, ok)
	require.True(t, ecc.Code{ECCN: "0A606"}.Series600())
	require.True(t, ecc.Code{ECCN: "0C521"}.Series521())
	require.False(t, ecc.Code{}.Series600())
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"", "3A001.a.7", "ear 99", "USML:VIII(h)", "ECCN 9a610 .x", "3A001..a", "eccn"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		c, err := ecc.Parse(s)
		if err != nil {
			require.Equal(t, ecc.Code{}, c)
			return
		}
		again, err := ecc.Parse(c.String())
		require.NoError(t, err)
		require.Equal(t, c, again)
	})
}
