package screen_test

import (
	"context"
	"fmt"
	"slices"

	"github.com/seed-793d2af5/exportscreen/screen"
)

func ExampleScreener_Screen() {
	s, err := screen.Default()
	if err != nil {
		panic(err)
	}
	r := s.Screen(screen.Party{Name: "Hangzou Hikvison Digital Technolgy Co Ltd"}, "2026-11-20")
	h := r.Hits[0]
	fmt.Println(r.Decision, h.List, h.Name, h.Band, h.Citation)
	for _, part := range h.How {
		fmt.Printf("%-12s %-12s %-10s %.2f × %.2f\n", part.Part, part.Listed, part.Kind, part.Weight, part.Score)
	}
	// Output:
	// match EL Hangzhou Hikvision Digital Technology Co., Ltd. strong 84 FR 54002
	// hangzou      hangzhou     edit       0.14 × 0.88
	// hikvison     hikvision    edit       0.63 × 0.89
	// digital      digital      exact      0.14 × 1.00
	// technolgy    technology   edit       0.09 × 0.90
}

func ExampleScreener_ScreenAll() {
	s, err := screen.Default()
	if err != nil {
		panic(err)
	}
	parties := slices.Values([]screen.Party{{Name: "Роснефть"}, {Name: "Acme Widgets"}, {Name: "海康威视"}})
	for r, err := range s.ScreenAll(context.Background(), parties, "2026-11-20", 2) {
		if err != nil {
			panic(err)
		}
		fmt.Println(r.Decision, len(r.Hits) > 0)
	}
	// Output:
	// match true
	// clear false
	// match true
}

func ExampleCompare() {
	h := screen.Compare(screen.Party{Name: "华为技术有限公司"}, screen.Party{Name: "Huawei Technologies Co., Ltd."})
	fmt.Printf("%v %.2f\n", h.Band, h.Score)
	// Output: strong 0.98
}
