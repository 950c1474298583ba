package screen

import (
	"slices"
	"strings"
	"testing"
)

// Addresses as the lists have them (supplement no. 4 to part 744), as orders give
// them, and what only looks like them.
func TestAddressesInOtherWords(t *testing.T) {
	s := testScreener(t)
	for _, test := range []struct {
		street, city, country string
		entry                 string // an entry met for the address alone
		none                  bool   // … which is not met
	}{
		// Entity List, addresses of 2024 in Hong Kong.
		{"Unit D, 16/F One Capital Place, 18 Luard Rd, Wan Chai", "", "HK", "EL-8aa9b093", false},
		{"UNIT D, 16TH FLOOR, ONE CAPITAL PLACE, 18 LUARD ROAD, WANCHAI, HONG KONG", "", "HK", "EL-8aa9b093", false},
		{"18 Luard Road", "Hong Kong", "CN", "EL-8aa9b093", false},
		{"Flat 5, 3/F, 18 Luard Rd.", "Wan Chai", "", "EL-8aa9b093", false},
		{"20 Luard Road, Wan Chai", "", "HK", "EL-8aa9b093", true},
		{"18 Lockhart Road, Wan Chai", "", "HK", "EL-8aa9b093", true},
		{"33 Mongkok Road, Kowloon", "", "HK", "EL-20378513", false},
		{"Room 19C, Lockhart Centre, 301-307 Lockhart Road, Wan Chai", "", "HK", "EL-d3f70462", false},
		{"305 Lockhart Rd", "", "HK", "EL-d3f70462", false},
		{"309 Lockhart Rd", "", "HK", "EL-d3f70462", true},
		{"Rm 803, Chevalier House, 45-51 Chatham Road South, TST", "", "HK", "EL-e48705db", false},
		{"47 Chatham Road South, Tsim Sha Tsui", "", "HK", "EL-e48705db", false},
		{"47 Chatham Road North, Hung Hom", "", "HK", "EL-e48705db", true},
		{"Unit 2309, 23/F Ho King Commercial Center, 2-16 Fayuen St., Mongkok", "", "HK", "EL-61d943ad", false},
		{"#610 Nathan Road, Mong Kok", "", "HK", "EL-be8806db", false},
		{"No. 610, Nathan Rd.", "", "HK", "EL-be8806db", false},
		{"Lippo Centre, 89 Queensway, Admiralty", "", "HK", "EL-634d0682", false},
		{"260 Hennessy Road, Wan Chai", "", "HK", "EL-6ec4d3ab", false},
		{"Hennessy Road 253-261", "", "HK", "EL-6ec4d3ab", false},
		{"No. 168 Wanchai Rd", "", "HK", "EL-5b5b64a2", false},
		// Turkey, number after or before the street.
		{"Hasat Sokak No:52 Kamara Is Merkezi, Sisli", "Istanbul", "TR", "EL-4e4745d1", false},
		{"52 Hasat Sk.", "İstanbul", "TR", "EL-4e4745d1", false},
		{"Hasat Sokak No:52", "Ankara", "TR", "EL-4e4745d1", false}, // another town clears no listed address
		{"Hasat Sokak No:25", "Istanbul", "TR", "EL-4e4745d1", true},
		// Huawei: No. 1899 Xi Yuan Road, High-Tech West District, Chengdu.
		{"1899 Xiyuan Rd, Gaoxin West, Chengdu", "", "CN", "EL-ae24fc70", false},
		{"成都市高新西区西源路1899号", "", "CN", "EL-ae24fc70", false},
		{"No. 1899 Xiyuan Road", "Xi'an", "CN", "EL-ae24fc70", true},
		// No. 555 Qianmo Road, Binjiang District, Hangzhou (Hikvision).
		{"555 Qianmo Lu, Binjiang", "Hangzhou", "CN", "EL-hik", false},
		{"杭州市滨江区阡陌路555号", "", "CN", "EL-hik", false},
		{"浙江省杭州市滨江区阡陌路５５５号5号楼301室", "", "CN", "EL-hik", false},
		{"555 Qianmo Road", "Suzhou", "CN", "EL-hik", true},
		{"556 Qianmo Road", "Hangzhou", "CN", "EL-hik", true},
		// No. 198 Taibai Nan Road, Xian; directions in English and pinyin.
		{"198 Taibai South Road, Xi'an", "", "CN", "EL-taibai", false},
		{"198 South Taibai Rd.", "Xian", "CN", "EL-taibai", false},
		{"西安市太白南路198号", "", "CN", "EL-taibai", false},
		{"198 Taibai North Road, Xi'an", "", "CN", "EL-taibai", true},
		// Russia.
		{"ul. Shosse Neftyanikov 53", "Krasnodar", "RU", "EL-krasnodar", false},
		{"53 Shosse Neftyanikov, Krasnodar", "", "RU", "EL-krasnodar", false},
		{"Bazisnaya ul., 19", "Izhevsk", "RU", "EL-planar", false},
		{"15 Zastavskaya Street", "Saint Petersburg", "RU", "EL-zastavskaya", false},
		{"15 Zastavskaya Street", "Novosibirsk", "RU", "EL-zastavskaya", true},
	} {
		entry := test.entry
		switch entry {
		case "EL-hik":
			entry = atAddress(s, "555 Qianmo Road")
		case "EL-taibai":
			entry = atAddress(s, "198 Taibai Nan Road")
		case "EL-krasnodar":
			entry = atAddress(s, "Shosse Neftyanikov")
		case "EL-planar":
			entry = atAddress(s, "Dom 19, Bazisnaya")
		case "EL-zastavskaya":
			entry = atAddress(s, "Zastavskaya St. 15-B")
		}
		r := s.Screen(Party{Name: "Kestrel Optics", Address: Address{Street: test.street, City: test.city, Country: test.country}}, "2026-08-20")
		met := slices.ContainsFunc(r.Hits, func(h Hit) bool { return h.Entry == entry && h.Alert })
		if met == test.none {
			t.Errorf("%s, %s: met %v", test.street, test.city, met)
		}
	}
}

// atAddress is the first entry that has a text in an address.
func atAddress(s *Screener, text string) string {
	for _, e := range s.lists.Entries {
		for _, a := range e.Addresses {
			if containsFold(a.Street, text) {
				return e.ID
			}
		}
	}
	return ""
}

func containsFold(text, part string) bool {
	return strings.Contains(strings.ToLower(text), strings.ToLower(part))
}
