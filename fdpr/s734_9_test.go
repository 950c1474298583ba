package fdpr_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/fdpr"
	"github.com/stretchr/testify/require"
)

// reachedBy is, for each rule, a case that it reaches by every one of its
// routes, and the ways in which it just does not.
var reachedBy = map[string]struct {
	order  func() order
	routes map[string]func(*order) // each alone meets the product scope
	not    map[string]func(*order) // put on top of every route, the rule does not apply
	open   map[string]func(*order) // on top of every route, the rule is open
	lacks  map[string]string       // the field each open case lacks
	from   string                  // first day, and the day before it the rule is not in force
	held   string                  // first day of the wording held
}{
	"FDP-B": {
		order: func() order { return foreign("3A001.a.7", "TW", "CN") },
		routes: map[string]func(*order){
			"direct":                            func(o *order) { o.DirectProductOf = []fdpr.Input{assured("3E001")} },
			"plant":                             func(o *order) { o.Plant = plantOf(assured("3E001")) },
			"direct, by the technology's entry": func(o *order) { o.DirectProductOf = []fdpr.Input{tech("3E001")} },
			"plant, by the technology's entry": func(o *order) {
				in := tech("3E001")
				in.For = []string{"3B001.a.1"}
				o.Plant = plantOf(in)
			},
			"plant, by an entry controlled in part": func(o *order) { o.Plant = plantOf(tech("3E001")) },
			"direct, by the software's entry": func(o *order) {
				o.Case.Item.Code = codeOf("3B001.a.1")
				o.DirectProductOf = []fdpr.Input{tech("3D001")}
			},
		},
		not: map[string]func(*order){
			"product":   func(o *order) { o.Case.Item.Code = codeOf("EAR99") },
			"place":     func(o *order) { o.To = "DE" },
			"origin":    func(o *order) { o.Case.Item.MadeIn = "US" },
			"location":  func(o *order) { o.From = "US" },
			"assurance": func(o *order) { o.DirectProductOf = []fdpr.Input{tech("3E991")} },
			"software of a plant": func(o *order) {
				o.DirectProductOf, o.Plant = []fdpr.Input{}, plantOf(assured("3D001"))
			},
		},
		open:  map[string]func(*order){"made in": func(o *order) { o.Case.Item.MadeIn = "" }, "entry": func(o *order) { o.Case.Item.Code = ecc.Code{} }},
		lacks: map[string]string{"made in": "made_in", "entry": "eccn"},
		from:  "1996-04-24", held: "2022-02-03",
	},
	"FDP-C": {
		order: func() order { return foreign("9A515.x", "FR", "MM") },
		routes: map[string]func(*order){
			"direct software": func(o *order) { o.DirectProductOf = []fdpr.Input{tech("9D515.a")} },
			"plant":           func(o *order) { o.Plant = plantOf(tech("9E515.a")) },
		},
		not: map[string]func(*order){
			"product": func(o *order) { o.Case.Item.Code = codeOf("9A610.x") },
			"place":   func(o *order) { o.To = "IN" },
		},
		from: "2014-06-27", held: "2022-02-03",
	},
	"FDP-D": {
		order: func() order { return foreign("9A610.x", "FR", "SA") },
		routes: map[string]func(*order){
			"direct": func(o *order) { o.DirectProductOf = []fdpr.Input{tech("9D610.a")} },
			"plant":  func(o *order) { o.Plant = plantOf(tech("9E610.a")) },
		},
		not: map[string]func(*order){
			"product": func(o *order) { o.Case.Item.Code = codeOf("9A991.d") },
			"place":   func(o *order) { o.To = "JP" },
		},
		open:  map[string]func(*order){"entry": func(o *order) { o.Case.Item.Code = ecc.Code{} }},
		lacks: map[string]string{"entry": "eccn"},
		from:  "2013-10-15", held: "2022-02-03",
	},
	"FDP-E1": {
		order: func() order {
			o := foreign("EAR99", "TW", "CN")
			o.Parties = []ecc.Party{listed("Huawei Technologies Co., Ltd.", 1)}
			return o
		},
		routes: map[string]func(*order){
			"direct":             func(o *order) { o.DirectProductOf = []fdpr.Input{subject("3D991")} },
			"plant":              func(o *order) { o.Plant = plantOf(tech("3E991")) },
			"plant among others": func(o *order) { o.Plant = plantOf(tech("EAR99"), tech("5E991")) },
		},
		not: map[string]func(*order){
			"no party":       func(o *order) { o.Parties = nil },
			"other footnote": func(o *order) { o.Parties = []ecc.Party{listed("Another", 4)} },
			"not the party":  func(o *order) { o.Parties[0].Listings[0].Is = ecc.No },
			"other list":     func(o *order) { o.Parties[0].Listings[0].List = "UVL" },
		},
		open: map[string]func(*order){
			"possible party": func(o *order) { o.Parties[0].Listings[0].Is = ecc.Unknown },
			"production":     func(o *order) { o.Parties = nil; o.EndUse = map[string]ecc.Answer{"entity_production": ecc.Yes} },
			"red flag":       func(o *order) { o.Parties = nil; o.EndUse = map[string]ecc.Answer{"entity_production": ecc.Unknown} },
		},
		lacks: map[string]string{"possible party": "parties[0]", "production": "facts.production_entity_footnotes", "red flag": "end_use.entity_production"},
		from:  "2020-05-15", held: "2024-12-02",
	},
	"FDP-E2": {
		order: func() order {
			o := foreign("EAR99", "TW", "CN")
			o.EndUse = map[string]ecc.Answer{"entity_production": ecc.Yes}
			o.Case.Item.Facts = map[string]string{"production_entity_footnotes": "1, 4"}
			return o
		},
		routes: map[string]func(*order){
			"direct": func(o *order) { o.DirectProductOf = []fdpr.Input{subject("5D002")} },
			"plant":  func(o *order) { o.Plant = plantOf(tech("5E002")) },
		},
		not: map[string]func(*order){
			"footnote": func(o *order) { o.Case.Item.Facts = map[string]string{"production_entity_footnotes": "1"} },
			"end use":  func(o *order) { o.EndUse = nil },
		},
		from: "2022-10-21", held: "2024-12-02",
	},
	"FDP-E3": {
		order: func() order {
			o := foreign("3B993.b", "MY", "CN")
			o.Parties = []ecc.Party{listed("A fab", 4, 5)}
			return o
		},
		routes: map[string]func(*order){
			"direct":   func(o *order) { o.DirectProductOf = []fdpr.Input{subject("3D993")} },
			"plant":    func(o *order) { o.Plant = plantOf(tech("3E992")) },
			"contains": func(o *order) { o.Contains = []fdpr.Part{{Code: codeOf("3A991.a"), Plant: plantOf(tech("3E001"))}} },
		},
		not: map[string]func(*order){
			"product":   func(o *order) { o.Case.Item.Code = codeOf("3B001.d.1") },
			"exception": func(o *order) { o.Case.Item.Code = codeOf("3B991.b.2.a") },
			"party":     func(o *order) { o.Parties = []ecc.Party{listed("A fab", 4)} },
		},
		open:  map[string]func(*order){"paragraph": func(o *order) { o.Case.Item.Code = codeOf("3B001.f") }},
		lacks: map[string]string{"paragraph": "eccn"},
		from:  "2024-12-02",
	},
	"FDP-E3-FACILITY": {
		order: func() order {
			o := foreign("3B994", "MY", "CN")
			o.EndUse = map[string]ecc.Answer{"advanced_node_ic": ecc.Yes}
			return o
		},
		routes: map[string]func(*order){
			"direct": func(o *order) { o.DirectProductOf = []fdpr.Input{subject("3E994")} },
			"plant":  func(o *order) { o.Plant = plantOf(tech("3E991")) },
		},
		not: map[string]func(*order){
			"place": func(o *order) { o.To = "KR" },
			"nand":  func(o *order) { o.Case.Item.Facts = map[string]string{"advanced_node_type": "nand"} },
			"use":   func(o *order) { o.EndUse["advanced_node_ic"] = ecc.No },
		},
		open:  map[string]func(*order){"red flag": func(o *order) { o.EndUse["advanced_node_ic"] = ecc.Unknown }},
		lacks: map[string]string{"red flag": "end_use.advanced_node_ic"},
		from:  "2024-12-02", held: "2025-01-16",
	},
	"FDP-F": {
		order: func() order { return foreign("3A991.a.2", "CN", "RU") },
		routes: map[string]func(*order){
			"direct": func(o *order) { o.DirectProductOf = []fdpr.Input{tech("0E606")} },
			"plant":  func(o *order) { o.Plant = plantOf(tech("2D993")) },
		},
		not: map[string]func(*order){
			"place":   func(o *order) { o.To = "KZ" },
			"region":  func(o *order) { o.To, o.Region = "UA", "donetsk" },
			"product": func(o *order) { o.Case.Item.Code = codeOf("EAR99"); o.Case.Item.HTS = "100199" },
		},
		open:  map[string]func(*order){"red flag": func(o *order) { o.To = "KZ"; o.EndUse = map[string]ecc.Answer{"russia_production": ecc.Unknown} }},
		lacks: map[string]string{"red flag": "end_use.russia_production"},
		from:  "2022-02-24", held: "2023-05-19",
	},
	"FDP-G": {
		order: func() order {
			o := foreign("EAR99", "CN", "AE")
			o.Parties = []ecc.Party{listed("A procurement house", 3)}
			return o
		},
		routes: map[string]func(*order){
			"direct": func(o *order) { o.DirectProductOf = []fdpr.Input{subject("1D993")} },
			"plant":  func(o *order) { o.Plant = plantOf(tech("0E001")) },
		},
		not:  map[string]func(*order){"party": func(o *order) { o.Parties = []ecc.Party{listed("Another", 1, 4, 5)} }},
		from: "2022-02-24", held: "2024-08-23",
	},
	"FDP-H": {
		order: func() order { return foreign("3A090.a", "TW", "CN") },
		routes: map[string]func(*order){
			"direct": func(o *order) { o.DirectProductOf = []fdpr.Input{subject("4D090")} },
			"plant":  func(o *order) { o.Plant = plantOf(tech("3E991")) },
		},
		not: map[string]func(*order){
			"product": func(o *order) { o.Case.Item.Code = codeOf("3A001.a.7") },
			"other use": func(o *order) {
				o.Case.Item.Code = codeOf("3E001")
				o.Case.Item.Facts = map[string]string{"for_eccn": "3A001"}
			},
		},
		open: map[string]func(*order){
			"use":       func(o *order) { o.Case.Item.Code = codeOf("3E001") },
			"paragraph": func(o *order) { o.Case.Item.Code = codeOf("4A003") },
		},
		lacks: map[string]string{"use": "facts.for_eccn", "paragraph": "eccn"},
		from:  "2022-10-21", held: "2025-01-13",
	},
	"FDP-I": {
		order: func() order {
			o := foreign("EAR99", "TW", "CN")
			o.EndUse = map[string]ecc.Answer{"supercomputer": ecc.Yes}
			return o
		},
		routes: map[string]func(*order){
			"direct": func(o *order) { o.DirectProductOf = []fdpr.Input{subject("4D993")} },
			"plant":  func(o *order) { o.Plant = plantOf(tech("4D994")) },
			"elsewhere, for one there": func(o *order) {
				o.To = "SG"
				o.Case.Item.Facts = map[string]string{"supercomputer_country": "MO"}
				o.Plant = plantOf(tech("4E001"))
			},
		},
		not: map[string]func(*order){
			"use":     func(o *order) { o.EndUse = nil },
			"country": func(o *order) { o.Case.Item.Facts = map[string]string{"supercomputer_country": "SG"} },
		},
		from: "2022-10-21", held: "2024-12-02",
	},
	"FDP-J": {
		order: func() order { return foreign("3A991.a.2", "CN", "IR") },
		routes: map[string]func(*order){
			"direct": func(o *order) { o.DirectProductOf = []fdpr.Input{tech("3E991")} },
			"plant":  func(o *order) { o.Plant = plantOf(tech("9D991")) },
			"government": func(o *order) {
				o.Plant, o.To = plantOf(tech("9D991")), "AE"
				o.Parties = []ecc.Party{{Name: "A ministry", Country: "IR", Facts: map[string]string{"government": "yes"}}}
			},
		},
		not:  map[string]func(*order){"product": func(o *order) { o.Case.Item.Code, o.Case.Item.HTS = codeOf("2B999.a"), "100199" }},
		from: "2023-02-24", held: "2024-07-23",
	},
	"FDP-K": {
		order: func() order { return foreign("3B001.d.1", "SG", "CN") },
		routes: map[string]func(*order){
			"direct": func(o *order) { o.DirectProductOf = []fdpr.Input{subject("3D992")} },
			"plant":  func(o *order) { o.Plant = plantOf(tech("3E001")) },
			"contains": func(o *order) {
				o.Contains = []fdpr.Part{{Description: "controller IC", Code: codeOf("3A991.a"), Plant: plantOf(tech("3D991"))}}
			},
			"macau": func(o *order) { o.To = "MO"; o.Plant = plantOf(tech("3E993")) },
		},
		not: map[string]func(*order){
			"product": func(o *order) { o.Case.Item.Code = codeOf("3B001.e") },
			"place":   func(o *order) { o.To = "KR" },
		},
		open:  map[string]func(*order){"paragraph": func(o *order) { o.Case.Item.Code = codeOf("3B001") }},
		lacks: map[string]string{"paragraph": "eccn"},
		from:  "2024-12-02",
	},
	"FDP-L": {
		order: func() order { o := foreign("4E091", "JP", "SG"); o.Case.Item.Kind = ecc.Technology; return o },
		routes: map[string]func(*order){
			"plant among its inputs": func(o *order) { o.Plant = plantOf(subject("3A090.a")) },
			"plant": func(o *order) {
				o.Plant = &fdpr.Plant{DirectProductOf: []fdpr.Input{}, Equipment: []fdpr.Equipment{{Code: codeOf("4A090.a"), SubjectToEAR: ecc.Yes}}}
			},
		},
		not: map[string]func(*order){
			"product":   func(o *order) { o.Case.Item.Code = codeOf("4E001") },
			"equipment": func(o *order) { o.Plant.Equipment[0].SubjectToEAR = ecc.No },
		},
		open:  map[string]func(*order){"equipment": func(o *order) { o.Plant.Equipment = nil }},
		lacks: map[string]string{"equipment": "plant.equipment"},
		from:  "2025-01-13",
	},
}

// assured is U.S.-origin technology that needs a written assurance.
func assured(code string) fdpr.Input {
	in := tech(code)
	in.WrittenAssurance = ecc.Yes
	return in
}

func TestRulesReach(t *testing.T) {
	for id, r := range reachedBy {
		t.Run(id, func(t *testing.T) {
			bare := r.order()
			if id != "FDP-L" {
				require.Equal(t, ecc.DoesNotApply, found(t, fdpr.Evaluate(bare.Case, bare.Item), id).Status, "no route")
			}
			for name, route := range r.routes {
				t.Run(name, func(t *testing.T) {
					o := r.order()
					route(&o)
					f := found(t, fdpr.Evaluate(o.Case, o.Item), id)
					require.Equal(t, ecc.Applies, f.Status, f.Summary)
					require.Equal(t, ecc.SubjectToEAR, f.Effect)
					require.NotEmpty(t, f.Because)
					require.Contains(t, f.Citation, "15 CFR 734.9(")
					require.Greater(t, len(f.Citations), 0)
				})
			}
			first := firstRoute(r.routes)
			for name, change := range r.not {
				t.Run("not by "+name, func(t *testing.T) {
					o := r.order()
					first(&o)
					change(&o)
					f := found(t, fdpr.Evaluate(o.Case, o.Item), id)
					require.Equal(t, ecc.DoesNotApply, f.Status, f.Summary)
					require.Empty(t, f.Lacks)
				})
			}
			for name, change := range r.open {
				t.Run("open by "+name, func(t *testing.T) {
					o := r.order()
					first(&o)
					change(&o)
					f := found(t, fdpr.Evaluate(o.Case, o.Item), id)
					require.Equal(t, ecc.StatusUnknown, f.Status, f.Summary)
					require.Contains(t, lackFields(f), r.lacks[name])
				})
			}
			t.Run("dates", func(t *testing.T) {
				o := r.order()
				first(&o)
				status := func(date string) ecc.Status {
					o.Date = date
					return found(t, fdpr.Evaluate(o.Case, o.Item), id).Status
				}
				require.Equal(t, ecc.NotInForce, status(dayBefore(r.from)))
				if r.held == "" {
					require.Equal(t, ecc.Applies, status(r.from))
					return
				}
				require.Equal(t, ecc.StatusUnknown, status(r.from), "in force in a wording not held")
				require.Equal(t, ecc.StatusUnknown, status(dayBefore(r.held)))
				require.Equal(t, ecc.Applies, status(r.held))
			})
		})
	}
}

func TestInformedByBIS(t *testing.T) {
	o := foreign("EAR99", "TW", "CN")
	require.Equal(t, ecc.DoesNotApply, found(t, fdpr.Evaluate(o.Case, o.Item), "FDP-INFORMED").Status)
	o.Case.Item.Facts = map[string]string{"bis_informed_subject": "yes"}
	require.Equal(t, ecc.Applies, found(t, fdpr.Evaluate(o.Case, o.Item), "FDP-INFORMED").Status)
}

func TestNotes(t *testing.T) {
	for name, tt := range map[string]struct {
		rule  string
		order order
		note  string
	}{
		"equipment before compliance": {"FDP-K", onDate(licensed("FDP-K"), "2024-12-30"), "2024-12-31"},
		"equipment since":             {"FDP-K", onDate(licensed("FDP-K"), "2024-12-31"), ""},
		"computing to China":          {"FDP-H", licensed("FDP-H"), ""},
		"computing to Germany":        {"FDP-H", to(licensed("FDP-H"), "DE"), "not enforce"},
		"computing, Chinese in Germany": {"FDP-H", func() order {
			o := to(licensed("FDP-H"), "DE")
			o.Parties = []ecc.Party{{Headquarters: "DE", ParentHeadquarters: "CN"}}
			return o
		}(), ""},
		"weights": {"FDP-L", licensed("FDP-L"), "not enforce"},
	} {
		t.Run(name, func(t *testing.T) {
			f := found(t, fdpr.Evaluate(tt.order.Case, tt.order.Item), tt.rule)
			require.Equal(t, ecc.Applies, f.Status)
			if tt.note == "" {
				require.Empty(t, f.Note)
				return
			}
			require.Contains(t, f.Note, tt.note)
		})
	}
}

func onDate(o order, date string) order { o.Date = date; return o }

func to(o order, country string) order { o.To = country; return o }
