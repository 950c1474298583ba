package report

import (
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"sync"

	"github.com/seed-793d2af5/exportscreen"
)

//go:embed page.tmpl
var pageText string

//go:embed style.css
var styleText string

// page is parsed once; it is embedded, so a fault in it is a fault of the build.
var page = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("page").Funcs(template.FuncMap{
		"words": words, "capital": capital, "outcome": outcomeTitle, "meaning": outcomeMeaning, "status": statusWord,
		"effect": effectTitle, "scope": exceptionScope, "inForce": inForce, "age": age, "count": count,
		"value": value, "draw": draw,
		"percent": func(share float64) string { return fmt.Sprintf("%.0f", share*100) },
		"score":   func(score float64) string { return fmt.Sprintf("%.2f", score) },
		"css":     func() template.CSS { return template.CSS(styleText) },
		"partyOf": func(o order, f exportscreen.Finding) string {
			if f.Party == nil || *f.Party < 0 || *f.Party >= len(o.Verdict.Parties) {
				return ""
			}
			return o.Verdict.Parties[*f.Party].Name
		},
		"given": func(o order, party int) []fact {
			if party >= len(o.Transaction.Parties) {
				return nil
			}
			return ofParty(o.Transaction.Parties[party])
		},
		"about": func(o order, found []exportscreen.Finding) rules { return rules{o, found} },
	}).Parse(pageText))
})

// rules are findings to be written with the order they belong to.
type rules struct {
	Order    order
	Findings []exportscreen.Finding
}

// HTML writes one self-contained page: no scripts, no network. Everything that
// comes from a transaction or a list is escaped.
func HTML(w io.Writer, pairs []Pair) error {
	orders := ordersOf(pairs)
	if err := page().Execute(w, orders); err != nil {
		return fmt.Errorf("report: %w", err)
	}
	return nil
}
