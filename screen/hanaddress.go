package screen

import (
	"strings"
	"unicode"
)

// hanUnits are what stands after a number in a Chinese address.
var hanUnits = map[rune]string{'楼': "floor", '层': "floor", '層': "floor", '樓': "floor", '室': "room", '房': "room", '栋': "building", '幢': "building", '座': "building", '号': "", '號': ""}

// hanNumbers are the numbers in the names of streets.
const hanNumbers = "一二三四五六七八九"

// latinOrder puts an address in Chinese characters in the words and the order of one in
// Latin letters: "北京市海淀区丰贤东路7号3层" has its road before its number, and the floor last.
func latinOrder(line string) string {
	if !strings.ContainsFunc(line, func(r rune) bool { return unicode.Is(unicode.Han, r) }) {
		return line
	}
	var b strings.Builder
	runes := []rune(line)
	for i := 0; i < len(runes); i++ {
		r := runes[i]
		if r >= '０' && r <= '９' {
			r = r - '０' + '0'
		}
		switch {
		case strings.ContainsRune("省市区區县縣镇鎮乡鄉村", r) && i > 0:
			b.WriteString(", ")
		case strings.ContainsRune("路街道巷", r) && i > 0:
			name := b.String()
			b.Reset()
			b.WriteString(strings.TrimSuffix(name, "大"))
			b.WriteString(" road ")
		case unicode.IsDigit(r):
			j := i
			var digits strings.Builder
			for ; j < len(runes) && (unicode.IsDigit(runes[j]) || runes[j] == '-' || unicode.Is(unicode.Latin, runes[j])); j++ {
				if d := runes[j]; d >= '０' && d <= '９' {
					digits.WriteRune(d - '０' + '0')
				} else {
					digits.WriteRune(d)
				}
			}
			b.WriteByte(' ')
			if j < len(runes) {
				if unit, known := hanUnits[runes[j]]; known {
					if unit != "" {
						b.WriteString(", " + unit + " ")
					}
					j++
				}
			}
			b.WriteString(digits.String() + ", ")
			i = j - 1
		case strings.ContainsRune(hanNumbers, r) && i+1 < len(runes) && strings.ContainsRune("路街道", runes[i+1]):
			b.WriteString(" " + string(rune('1'+strings.Index(hanNumbers, string(r))/len("一"))) + "th ")
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
