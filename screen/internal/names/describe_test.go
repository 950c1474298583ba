package names

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

func TestDescribe(t *testing.T) {
	for _, test := range []struct {
		text, canon string
		kind        Kind
	}{
		{"hikvision", "hikvision", Plain},
		{"tech", "technology", Generic},
		{"technologies", "technology", Generic},
		{"zavod", "plant", Generic},
		{"tekhnologii", "technology", Generic},
		{"技术", "technology", Generic},
		{"北京", "beijing", Place},
		{"peking", "beijing", Place},
		{"华", "华", Syllable},
		{"14", "14", Number},
		{"k", "k", Initial},
		{"vladimirovich", "vladimirovich", Patronymic},
		{"of", "and", Stop},
	} {
		w := Describe(test.text)
		require.Equal(t, test.canon, w.Canon, test.text)
		require.Equal(t, test.kind, w.Kind, test.text)
		require.NotEmpty(t, w.Key, test.text)
	}
}

// Spellings of one name have one key; other names have another.
func TestKey(t *testing.T) {
	key := func(s string) string { return string(AppendKey(nil, s)) }
	for _, same := range [][]string{
		{"sergey", "sergei", "sergej"}, {"khimki", "himki"}, {"dmitriy", "dmitri", "dmitry"},
		{"yevgeny", "evgeny", "evgenii"}, {"zhukov", "jukov"}, {"wladimir", "vladimir"}, {"yousef", "yusef"},
		{"noor", "nur"}, {"qasim", "kasim"}, {"hussein", "husein", "husain"}, {"abdullah", "abdulla"}, {"dzhamal", "jamal", "djamal"},
		{"chkalov", "tchkalov"}, {"shchukin", "schukin"}, {"alexey", "aleksei"},
	} {
		for _, s := range same[1:] {
			require.Equal(t, key(same[0]), key(s), "%s %s", same[0], s)
		}
	}
	require.NotEqual(t, key("hangzhou"), key("guangzhou"))
	require.NotEqual(t, key("ivanov"), key("petrov"))
	require.Equal(t, "mhmd", Describe("muhammad").Skeleton)
	require.Equal(t, Describe("usama").Skeleton, Describe("osama").Skeleton)
}

func TestVariant(t *testing.T) {
	a, b, c := Describe("mohammed"), Describe("muhamad"), Describe("ivan")
	require.True(t, Variant(&a, &b))
	require.False(t, Variant(&a, &c))
}

func TestReadings(t *testing.T) {
	for native, key := range map[string]string{
		"重庆": "chongqing", "厦门": "xiamen", "华": "hua", "大连": "dalian", "ローム": "romu", "삼성": "samsong", "단군": "tangun", "بانک": "bank",
	} {
		w := Describe(native)
		if w.Kind == Place {
			require.Equal(t, key, w.Canon)
			continue
		}
		require.Equal(t, string(AppendKey(nil, key)), w.Key, native)
	}
}

func TestWarnings(t *testing.T) {
	for name, want := range map[string]string{
		"Hangzhou Hikvision":           "",
		"Hаngzhou Hikvision":           "letters of another script among Latin ones", // Cyrillic а
		"Hik\u200bvision":              "hidden characters",
		"\u202eHikvision":              "hidden characters",
		"Hik\xffvision":                "invalid UTF-8",
		"Роснефть":                     "",
		strings.Repeat("Huawei ", 300): "name longer than 1,024 bytes: the rest was not looked at",
	} {
		var s Scanner
		s.Scan(name)
		require.Equal(t, want, strings.Join(s.Warnings, "; "), "%.30q", name)
	}
}

func TestMend(t *testing.T) {
	known := map[string]bool{"hangzhou": true, "hikvision": true, "finko": true, "technology": true, "kim": true, "hung": true}
	for name, want := range map[string]string{
		"HangzhouHikvisionTechnology": "hangzhou hikvision technology",
		"FinkoLLC":                    "finko",
		"Oint Stock Company Almaz":    "almaz",
		"Joint Stcok Company Almaz":   "almaz",
		"Almaz Corporati on":          "almaz",
		"Almaz Corpornation":          "almaz",
		"Technologg":                  "technologg",
		"Hong Konng Almaz":            "hongkong almaz",
		"Honq Kong Almaz":             "hongkong almaz",
		"Hong Kim":                    "hong kim",
		"Hung Kong":                   "hung kong",
		"PJSSC Almaz":                 "almaz",
		"AOAlmaz":                     "almaz",
		"OpenJoint Stock Company Ok":  "ok",
		"ALMAZB.V.":                   "almaz",
		"AlmazS.A.L.":                 "almaz",
		"Almaz.com":                   "almaz com",
		"IRAN lNDUSTRlAL":             "iran industrial",
		"Al Almazl":                   "al almazl",
		"ALMAZ, Il-U":                 "almaz il u",
		"Academy 0f Almaz":            "academy of almaz",
	} {
		s := Scanner{Known: func(w []byte) bool { return known[string(w)] }}
		s.Scan(name)
		var got []string
		for _, tok := range s.Tokens {
			got = append(got, string(s.Text(tok)))
		}
		require.Equal(t, want, strings.Join(got, " "), name)
	}
}

func TestLegalForms(t *testing.T) {
	legal := func(name string) Legal {
		var s Scanner
		s.Scan(name)
		return s.Legal
	}
	require.Equal(t, legal("Almaz Co., Ltd."), legal("Almaz Company Limited"))
	require.Equal(t, legal("Almaz Ltd"), legal("Almaz Limited"))
	require.Equal(t, legal("OOO Almaz"), legal("Almaz LLC"))
	require.Equal(t, legal("АО Алмаз"), legal("Almaz JSC"))
	require.Equal(t, legal("华为有限公司"), legal("Huawei Co., Ltd."))
	require.NotEqual(t, legal("Almaz GmbH"), legal("Almaz Inc."))
	require.Zero(t, legal("Almaz"))
}

func FuzzScan(f *testing.F) {
	for _, s := range []string{"HANGZHOU HIKVISION CO., LTD.", "华为技术有限公司第十四研究所", "ООО «Рога и копыта»", "S.A.R.L. (HK) a/s", "\xff\u202e\u200b", "주식회사 ローム", "R&D 14th no. 007", "شرکت"} {
		f.Add(s)
	}
	known := func(w []byte) bool { return len(w)%3 == 0 }
	f.Fuzz(func(t *testing.T, name string) {
		for _, s := range []Scanner{{}, {Known: known}} {
			s.Scan(name)
			require.LessOrEqual(t, len(s.Tokens), MaxWords)
			for _, tok := range s.Tokens {
				text := s.Text(tok)
				require.NotEmpty(t, text)
				require.True(t, utf8.Valid(text), "%q", text)
				w := Describe(string(text))
				for i := range len(w.Key) {
					c := w.Key[i]
					require.True(t, c >= 'a' && c <= 'z' || isDigit(c), "key %q of %q", w.Key, text)
				}
			}
		}
	})
}
