package ecfr_test

import (
	"strings"
	"testing"

	"github.com/seed-793d2af5/exportscreen/internal/ecfr"
	"github.com/stretchr/testify/require"
)

const sample = `<?xml version="1.0"?><DIV5 N="700"><HEAD>PART 700</HEAD>
<DIV8 N="700.1" TYPE="SECTION"><HEAD>&#xA7; 700.1 First.</HEAD>
<P>(a) <I>One</I> is 10
<SU>3</SU>.</P><NOTE><HED>Note:</HED><P>Mind.</P></NOTE></DIV8>
<DIV9 N="Supplement No. 1 to Part 700"><HEAD>S1</HEAD><FP-2><B>3A001 Things.</B></FP-2>
<TABLE><TR><TH>A</TH><TH colspan="2">B</TH></TR><TR><TD>x,<br/>—y<br/> <br/>z</TD><TD/></TR></TABLE></DIV9></DIV5>`

func TestRead(t *testing.T) {
	divs, err := ecfr.Read(strings.NewReader(sample))
	require.NoError(t, err)
	require.Len(t, divs, 2)
	require.Equal(t, ecfr.Division{N: "700.1", Head: "§ 700.1 First.", Blocks: []ecfr.Block{
		{Tag: "P", Text: "(a) One is 10^3."},
		{Tag: "HED", Within: "NOTE", Text: "Note:"},
		{Tag: "P", Within: "NOTE", Text: "Mind."},
	}}, divs[0])
	require.Equal(t, ecfr.Block{Tag: "FP-2", Bold: true, Text: "3A001 Things."}, divs[1].Blocks[0])
	require.Equal(t, []ecfr.Row{
		{Header: true, Cells: []ecfr.Cell{{Lines: []string{"A"}, Span: 1}, {Lines: []string{"B"}, Span: 2}}},
		{Cells: []ecfr.Cell{{Lines: []string{"x,", "—y", "", "z"}, Span: 1}, {Lines: []string{""}, Span: 1}}},
	}, divs[1].Blocks[1].Rows)
	require.Equal(t, "x, —y z", divs[1].Blocks[1].Rows[1].Cells[0].Text())
}

func TestReadRefuses(t *testing.T) {
	for name, in := range map[string]string{"nothing": "", "not xml": "<DIV8", "no sections": "<a/>"} {
		t.Run(name, func(t *testing.T) {
			_, err := ecfr.Read(strings.NewReader(in))
			require.Error(t, err)
		})
	}
}
