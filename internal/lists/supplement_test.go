package lists

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// part744 writes a part 744 whose three supplements have the rows given, each
// row's cells parted by |, lines of a cell by ~.
func part744(el, uvl, meu []string) string {
	var b strings.Builder
	b.WriteString(`<DIV5 N="744">`)
	for i, rows := range [][]string{el, uvl, meu} {
		s := supplements[i]
		b.WriteString(`<DIV9 N="` + s.division + `"><HEAD>` + s.division + `</HEAD><TABLE><TR>`)
		for _, c := range s.columns {
			b.WriteString("<TH>" + c + "</TH>")
		}
		b.WriteString("</TR>")
		for _, row := range rows {
			b.WriteString("<TR>")
			for _, cell := range strings.Split(row, "|") {
				b.WriteString("<TD>" + strings.ReplaceAll(cell, "~", "<br/>") + "</TD>")
			}
			b.WriteString("</TR>")
		}
		b.WriteString("</TABLE></DIV9>")
	}
	b.WriteString("</DIV5>")
	return b.String()
}

var (
	someUVL = []string{"ARMENIA|Atlas Sanatgaran, Komitas 26, Yerevan, Armenia|85 FR 64017, October 9, 2020."}
	someMEU = []string{"BURMA|[Reserved]|[Reserved]", "CHINA, PEOPLE'S REPUBLIC OF|Wuxi Blade Co. Ltd., 1 Ave., Wuxi, China|85 FR 83799, 12/23/2020."}
)

const (
	anyItem = "For all items subject to the EAR. (See § 744.11 of the EAR)"
	denial  = "Presumption of denial"
)

func TestReadPart744(t *testing.T) {
	rows, err := ReadPart744(strings.NewReader(part744([]string{
		"CHINA, PEOPLE'S REPUBLIC OF|Alpha, a.k.a., the following one alias:~—A One.~~1 Road, China.|" + anyItem + "|" + denial + "|84 FR 22963, 5/21/19.",
		"|Affiliated entities:~Beta, 2 Road, China.|||",
		"|Gamma, 3 Road, China.|" + anyItem + "|" + denial + "|84 FR 22963, 5/21/19.",
		"RUSSIA|Delta, Moscow, Russia.|" + anyItem + "|" + denial + "|87 FR 12240, 3/3/22.",
		"<sup>3</sup> For this entity, see § 734.9(g).",
	}, someUVL, someMEU)), "part-744.xml")
	require.NoError(t, err)
	require.Len(t, rows, 5)
	require.Equal(t, SupplementRow{
		Row: 2, List: EL, Country: "CN", Requirement: anyItem, Policy: denial, Notices: "84 FR 22963, 5/21/19.",
		Lines: []string{"Alpha, a.k.a., the following one alias:", "—A One.", "", "1 Road, China.", "Affiliated entities:", "Beta, 2 Road, China."},
	}, rows[0])
	require.Equal(t, "CN", rows[1].Country, "carried down")
	require.Equal(t, "RU", rows[2].Country)
	require.Equal(t, UVL, rows[3].List)
	require.Equal(t, MEU, rows[4].List)
}

func TestReadPart744Refuses(t *testing.T) {
	row := "CHINA, PEOPLE'S REPUBLIC OF|Alpha, 1 Road, China.|" + anyItem + "|" + denial + "|84 FR 22963, 5/21/19."
	for name, c := range map[string]struct{ file, msg string }{
		"not XML":            {"<DIV9", "XML syntax error"},
		"supplement missing": {`<DIV9 N="Supplement No. 4 to Part 744"></DIV9>`, "no rows"},
		"unknown column":     {strings.Replace(part744([]string{row}, someUVL, someMEU), "License requirement", "Requirement", 1), "unknown column"},
		"unknown country":    {part744([]string{strings.Replace(row, "CHINA", "ATLANTIS", 1)}, someUVL, someMEU), "unknown country"},
		"unknown footnote":   {part744([]string{row, "<sup>6</sup> For this entity, see § 734.9(z)."}, someUVL, someMEU), "unknown footnote"},
		"cell missing":       {part744([]string{"A|B|C|D"}, someUVL, someMEU), "4 cells, want 5"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := ReadPart744(strings.NewReader(c.file), "part-744.xml")
			var e *Error
			require.True(t, errors.As(err, &e), "%v", err)
			require.Contains(t, e.File, "part-744.xml")
			require.Contains(t, e.Msg, c.msg)
		})
	}
}

func TestReadLicense(t *testing.T) {
	const food = "Policy of denial for all items subject to the EAR apart from food and medicine designated as EAR99, which will be reviewed on a case-by-case basis. See §§ 746.8(b) and 744.21(e)"
	three := []string{"734.9(g)", "746.8(a)(3)", "744.21(b)"}
	for _, c := range []struct {
		requirement, policy string
		want                License
	}{
		{anyItem, denial, License{Scope: "all_subject_items", Sections: []string{"744.11"}, ReviewPolicy: "presumption_of_denial"}},
		{"For All Items Subject to the EAR (See §744.11 of the EAR).", "Presumption for denial.",
			License{Scope: "all_subject_items", Sections: []string{"744.11"}, ReviewPolicy: "presumption_of_denial"}},
		{denial, anyItem, License{Scope: "all_subject_items", Sections: []string{"744.11"}, ReviewPolicy: "presumption_of_denial"}}, // swapped
		{anyItem, "See § 744.3(d) of the EAR88 FR 13675, 3/6/23.",
			License{Scope: "all_subject_items", Sections: []string{"744.11"}, ReviewPolicy: "case_by_case", PolicySections: []string{"744.3(d)"}}},
		{anyItem, anyItem, License{Scope: "all_subject_items", Sections: []string{"744.11"}, ReviewPolicy: "unknown"}},
		{"For all items subject to the EAR. (See §§ 734.9(g),^3 746.8(a)(3), and 744.2l(b) of the EAR)", food,
			License{Scope: "all_subject_items", Footnotes: []string{"3"}, Sections: three, ReviewPolicy: "policy_of_denial",
				PolicyNote: "food_medicine_case_by_case", PolicySections: []string{"746.8(b)", "744.21(e)"}}},
		{"For All Items Subject to the EAR (See §734.9(g), 3 §746.8(a)(3), and §744.21(b) of the EAR).", "Policy of Denial",
			License{Scope: "all_subject_items", Footnotes: []string{"3"}, Sections: three, ReviewPolicy: "policy_of_denial"}},
		{"For all items subject to the EAR (See §§ 734.9(g), 746.8(a)(3), and 744.21(b) of the EAR)", "Policy of Denial",
			License{Scope: "all_subject_items", Footnotes: []string{"3"}, Sections: three, ReviewPolicy: "policy_of_denial"}},
		{"For all items subject to the EAR, see §§ 734.9(e)^1 and 744.11 of the EAR^2", denial,
			License{Scope: "all_subject_items", Footnotes: []string{"1", "2"}, Sections: []string{"734.9(e)(1)", "744.11"}, ReviewPolicy: "presumption_of_denial"}},
		{"For all items subject to the EAR. (See §§ 734.9(e) and 744.11 of the EAR) 4", denial,
			License{Scope: "all_subject_items", Footnotes: []string{"4"}, Sections: []string{"734.9(e)(2)", "744.11"}, ReviewPolicy: "presumption_of_denial"}},
		{"For items on the CCL and EAR 99 items listed in supplement no. 7 to part 746 of the EAR", denial,
			License{Scope: "ccl_and_supplement_7", ReviewPolicy: "presumption_of_denial"}},
		{"For all items subject to the EAR when used in projects specified in § 746.8(a)(4) of the EAR", "See § 746.8(b)(2) of the EAR",
			License{Scope: "project_items", Sections: []string{"746.8(a)(4)"}, ReviewPolicy: "policy_of_denial",
				PolicyNote: "deepwater_arctic_shale", PolicySections: []string{"746.8(b)(2)"}}},
		{anyItem + ". This license requirement may be overcome by License Exception GOV under § 740.11(b)(2) and (e)", denial,
			License{Scope: "all_subject_items", Sections: []string{"744.11"}, ReviewPolicy: "presumption_of_denial", Exception: "GOV 740.11(b)(2), 740.11(e)"}},
	} {
		l, err := readLicense(c.requirement, c.policy)
		require.NoError(t, err, c.requirement)
		require.Equal(t, c.want, *l, c.requirement)
	}
}

func TestReadLicenseFailsLoudly(t *testing.T) {
	for _, c := range [][3]string{
		{"For some items subject to the EAR", denial, "license requirement"},
		{anyItem, "Presumption of denial on Mondays", "license review policy"},
		{"For all items subject to the EAR. (See § 734.9(e)^6 of the EAR)", denial, "license requirement"},
	} {
		_, err := readLicense(c[0], c[1])
		var e *Error
		require.True(t, errors.As(err, &e), c[0])
		require.Equal(t, c[2], e.Column)
	}
}
