package census

import (
	"encoding"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-793d2af5/exportscreen/internal/enum"
)

func TestEnums(t *testing.T) {
	require.Equal(t, "unknown unknown unknown unknown", UnknownKind.String()+" "+UnknownField.String()+" "+UnknownStage.String()+" "+UnknownDimension.String())
	require.Zero(t, UnknownKind)
	require.Zero(t, UnknownField)
	require.Zero(t, UnknownStage)
	require.Zero(t, UnknownDimension)
	require.Len(t, kinds, int(Address)+1)
	require.Len(t, fields, int(Textiles)+1)
	require.Len(t, stages, int(Operation)+1)
	require.Len(t, dimensions, int(ByStage)+1)
	for _, test := range []struct {
		names enum.Names
		value func() (encoding.TextUnmarshaler, func() ([]byte, error))
	}{
		{kinds, func() (encoding.TextUnmarshaler, func() ([]byte, error)) {
			v := new(Kind)
			return v, func() ([]byte, error) { return v.MarshalText() }
		}},
		{fields, func() (encoding.TextUnmarshaler, func() ([]byte, error)) {
			v := new(Field)
			return v, func() ([]byte, error) { return v.MarshalText() }
		}},
		{stages, func() (encoding.TextUnmarshaler, func() ([]byte, error)) {
			v := new(Stage)
			return v, func() ([]byte, error) { return v.MarshalText() }
		}},
		{dimensions, func() (encoding.TextUnmarshaler, func() ([]byte, error)) {
			v := new(Dimension)
			return v, func() ([]byte, error) { return v.MarshalText() }
		}},
	} {
		v, text := test.value()
		for _, name := range test.names {
			require.NoError(t, v.UnmarshalText([]byte(name)))
			back, err := text()
			require.NoError(t, err)
			require.Equal(t, name, string(back))
		}
		var wrong *enum.Error
		require.ErrorAs(t, v.UnmarshalText([]byte("kestrel")), &wrong)
	}
}
