package fdpr_test

import (
	"testing"

	"github.com/seed-793d2af5/exportscreen/fdpr"
)

func BenchmarkEvaluate(b *testing.B) {
	o := licensed("FDP-E1")
	b.ReportAllocs()
	for b.Loop() {
		fdpr.Evaluate(o.Case, o.Item)
	}
}

func BenchmarkDeMinimis(b *testing.B) {
	o := with("3A001.a.7", "CN", line("3A001.a.7", "150"), line("3A991.a.2", "40"), line("5A992.c", "30"), commodity("EAR99", "10"))
	b.ReportAllocs()
	for b.Loop() {
		fdpr.DeMinimis(o.Case, o.Item)
	}
}

func BenchmarkReach(b *testing.B) {
	o := with("3A001.a.7", "CN", line("3A001.a.7", "150"), line("3A991.a.2", "40"), line("5A992.c", "30"), commodity("EAR99", "10"))
	b.ReportAllocs()
	for b.Loop() {
		fdpr.Reach(o.Case, o.Item)
	}
}
