package exportscreen

import "testing"

// BenchmarkRules decides one line whose parties are screened already: the way
// through the law without the lists.
func BenchmarkRules(b *testing.B) {
	engine, err := New(Options{})
	if err != nil {
		b.Fatal(err)
	}
	tx, err := DecodeTransaction([]byte(`{"id":"B","date":"2026-08-20","activity":"export","from":"US","to":"TD","exporter":{"country":"US","headquarters":"US"},
		"items":[{"line":"10","kind":"commodity","eccn":"3A001.a.7","made_in":"US","value":"1000.00","currency":"USD"}],
		"parties":[{"role":"end_user","name":"Farrowgate Wexcombe SARL","country":"TD","owners":[]}]}`))
	if err != nil {
		b.Fatal(err)
	}
	parties := []party{engine.party(tx.Parties[0], tx.Date)}
	b.ReportAllocs()
	for b.Loop() {
		engine.line(tx, 0, parties)
	}
}
