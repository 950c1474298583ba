package embargo

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/stretchr/testify/require"
)

func TestGoodsTable(t *testing.T) {
	prefix, seen := regexp.MustCompile(`^\d{2}(\d{2}(\d{2})?)?$`), map[string]bool{}
	last := ""
	for i, line := range strings.Split(strings.TrimSuffix(goodsTSV, "\n"), "\n") {
		if i < 3 {
			continue // two comments and the header
		}
		cells := strings.Split(line, "\t")
		require.Len(t, cells, 5, line)
		require.Regexp(t, prefix, cells[0])
		require.Less(t, last, cells[0], "sorted, and no prefix twice")
		for _, word := range cells[1:4] {
			require.Contains(t, []string{"yes", "no", "maybe"}, word, line)
		}
		require.NotEmpty(t, cells[4])
		last, seen[cells[0]] = cells[0], true
	}
	for chapter := 1; chapter <= 97; chapter++ {
		require.Equal(t, chapter != 77, seen[fmt.Sprintf("%02d", chapter)], "chapter %d", chapter) // 77 is reserved
	}
}

func TestGoodsOf(t *testing.T) {
	for hts, want := range map[string]goods{
		"1001.99.00": {food: ecc.Yes, part: ecc.No, supp6: ecc.No},
		"120730":     {food: ecc.No, part: ecc.No, supp6: ecc.No},
		"120740":     {part: ecc.No, supp6: ecc.No},
		"300490":     {food: ecc.Yes, part: ecc.No, supp6: ecc.No},
		"854370":     {food: ecc.No},
		"77":         {},
		"9":          {},
		"":           {},
	} {
		require.Equal(t, want, goodsOf(hts), hts)
	}
}
