package screen

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestEmbeddedHasEveryList(t *testing.T) {
	l, err := Embedded()
	require.NoError(t, err)
	count := make(map[List]int)
	for _, e := range l.Entries {
		count[e.List]++
		require.NotEmpty(t, e.Name, e.ID)
	}
	require.Equal(t, map[List]int{
		EntityList: 3420, UnverifiedList: 222, DeniedPersonsList: 1596, MilitaryEndUserList: 70,
		SpeciallyDesignated: 19181, SectoralSanctions: 286, ChineseMilitaryComplex: 68, MenuBasedSanctions: 51,
		CorrespondentAccount: 1, PalestinianLegislative: 78, NonproliferationSanctions: 161, DebarredParties: 787,
	}, count)
}

func BenchmarkDecode(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := decode(nil, "treasury.tsv", treasuryTSV); err != nil {
			b.Fatal(err)
		}
	}
}
