package lists

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// typed requires that what a reader refuses, it refuses with a place.
func typed(t *testing.T, err error) {
	t.Helper()
	var e *Error
	require.True(t, err == nil || errors.As(err, &e), "%v", err)
}

func FuzzReadCSV(f *testing.F) {
	f.Add(csvFile(map[string]string{"source": entityList, "name": "A", "alt_names": "B; (C; D"}))
	f.Add(csvFile() + `"`)
	f.Fuzz(func(t *testing.T, file string) {
		records, err := ReadCSV(strings.NewReader(file), "f")
		typed(t, err)
		_, _, err = Build(Files{Combined: records}, nil)
		typed(t, err)
	})
}

func FuzzReadJSON(f *testing.F) {
	f.Add(`{"results":[{"source":"` + entityList + `","name":"A","addresses":[{"address":"x; and y","country":"CN"}]}]}`)
	f.Add(`{"results":[`)
	f.Fuzz(func(t *testing.T, file string) {
		_, err := ReadJSON(strings.NewReader(file), "f")
		typed(t, err)
	})
}

func FuzzReadDenied(f *testing.F) {
	f.Add(deniedFile([]string{"A", "INC, 1 ST, US, 7", "", "", "US", "", "01/02/2020", "", "Y", "", "", "85 F.R. 1 1/3/2020"}))
	f.Fuzz(func(t *testing.T, file string) {
		rows, err := ReadDenied(strings.NewReader(file), "f")
		typed(t, err)
		_, _, err = Build(Files{Denied: rows, DeniedAsOf: "2026-04-14"}, nil)
		typed(t, err)
	})
}

func FuzzReadPart744(f *testing.F) {
	f.Add(part744([]string{"CHINA, PEOPLE'S REPUBLIC OF|Alpha, a.k.a., the following one alias:~—A.~~1 Road.|" + anyItem + "|" + denial + "|84 FR 1, 5/21/19."}, someUVL, someMEU))
	f.Fuzz(func(t *testing.T, file string) {
		rows, err := ReadPart744(strings.NewReader(file), "f")
		typed(t, err)
		_, _, err = Build(Files{Supplements: rows}, nil)
		typed(t, err)
	})
}

// FuzzReadParties checks that any cell is read, and that no name keeps the marks of its cell.
func FuzzReadParties(f *testing.F) {
	f.Add("Alpha, a.k.a., the following two aliases:\n—A One; and\n—A Two.\n\n1 Road, China.")
	f.Add("Gazprom (a.k.a. A; f.k.a. B)\n\nAddress: 1 Road")
	f.Add("000(A.B A(,0")
	f.Add("The following addresses apply to the entity: 1 Road")
	f.Add("Subordinate institution\n201 Institute\nThe following addresses apply to the entity:\n1 Road")
	f.Fuzz(func(t *testing.T, cell string) {
		for _, p := range readParties(strings.Split(cell, "\n"), Known{}) {
			for _, a := range append(p.Others, Alias{Name: p.Primary}) {
				require.Equal(t, cleanName(a.Name), a.Name)
			}
			splitAddresses(strings.Join(p.addresses, " "), "CN")
		}
	})
}
