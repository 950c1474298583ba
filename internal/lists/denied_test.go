package lists

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// deniedFile writes a denied persons file.
func deniedFile(rows ...[]string) string {
	lines := []string{strings.Join(deniedColumns, "\t")}
	for _, r := range rows {
		lines = append(lines, `"`+strings.Join(r, "\"\t\"")+`"`)
	}
	return strings.Join(lines, "\n") + "\n"
}

func TestReadDenied(t *testing.T) {
	rows, err := ReadDenied(strings.NewReader("\ufeff"+deniedFile(
		[]string{"A B", "1 MAIN ST, DALLAS, TX, US, 75001", "", "", "US", "", "01/02/2020", "01/02/2030", "Y", "", "", "85 F.R. 1 1/3/2020"},
		[]string{"C D", "1 MAIN ST", "DALLAS", "TX", "US", "75001", "01/02/1980", "", "N", "", "", ""},
		[]string{"E F", "P.O. BOX 1, ANTHONY, NM, 88021", "", "", "NM", "", "01/02/1980", "", "N", "", "", ""},
	)), "dpl.txt")
	require.NoError(t, err)
	require.Equal(t, []DeniedRow{
		{Row: 2, Name: "A B", Address: Address{Street: "1 MAIN ST, DALLAS, TX, US, 75001", Country: "US"},
			Effective: "2020-01-02", Expires: "2030-01-02", StandardOrder: true, Notice: "85 F.R. 1 1/3/2020"},
		{Row: 3, Name: "C D", Address: Address{"1 MAIN ST", "DALLAS", "TX", "75001", "US"}, Effective: "1980-01-02"},
		{Row: 4, Name: "E F", Address: Address{Street: "P.O. BOX 1, ANTHONY, NM, 88021", State: "NM", Country: "US"}, Effective: "1980-01-02"},
	}, rows)
}

func TestReadDeniedRefuses(t *testing.T) {
	row := func(i int, value string) string {
		r := []string{"A", "", "", "", "US", "", "01/02/2020", "", "Y", "", "", ""}
		r[i] = value
		return deniedFile(r)
	}
	for name, c := range map[string]struct{ file, column string }{
		"no name":               {row(0, ""), "Name"},
		"unknown country":       {row(4, "QQ"), "Country"},
		"no effective date":     {row(6, ""), "Effective_Date"},
		"date the wrong way":    {row(6, "2020-01-02"), "Effective_Date"},
		"expires before":        {row(7, "01/01/2020"), "Expiration_Date"},
		"no standard order":     {row(8, ""), "Standard_Order"},
		"column missing":        {strings.Replace(deniedFile(), "\tFR_Citation", "", 1), "FR_Citation"},
		"too many cells in row": {deniedFile([]string{"A", "B"}), ""},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := ReadDenied(strings.NewReader(c.file), "dpl.txt")
			var e *Error
			require.True(t, errors.As(err, &e), "%v", err)
			require.Equal(t, "dpl.txt", e.File)
			require.Equal(t, c.column, e.Column)
		})
	}
}

func TestMend(t *testing.T) {
	known := Known{}
	known.Add("JIN, ZHONGDA")
	for _, c := range []struct{ name, street, wantName, wantStreet, wantPostal string }{
		{"THANE-COAT", "INC, 12725 ROYAL DRIVE, STAFFORD, TX, US, 77477", "THANE-COAT, INC", "12725 ROYAL DRIVE, STAFFORD, TX", "77477"},
		{"SOCCER ZONE (MNC GROUP", "INC.), 3334 WALNUT, HOUSTON, TX, US, 77042", "SOCCER ZONE (MNC GROUP, INC.)", "3334 WALNUT, HOUSTON, TX", "77042"},
		{"JIN", "ZHONGDA, 1895 DOBBIN DRIVE, US, 95133", "JIN, ZHONGDA", "1895 DOBBIN DRIVE", "95133"},
		{"A B", "SUITE 1, DALLAS, US", "A B", "SUITE 1, DALLAS", ""},
		{"A B", "US", "A B", "", ""},
	} {
		d := DeniedRow{Name: c.name, Address: Address{Street: c.street, Country: "US"}}
		d.mend(known)
		require.Equal(t, c.wantName, d.Name)
		require.Equal(t, Address{Street: c.wantStreet, PostalCode: c.wantPostal, Country: "US"}, d.Address)
	}
}
