package exportscreen

import (
	"context"

	"github.com/seed-793d2af5/exportscreen/internal/enduse"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
	"github.com/seed-793d2af5/exportscreen/screen"
)

// Options set up an engine. The zero value works offline with everything
// embedded in the library.
type Options struct {
	// Screener holds the lists; nil means those embedded ([screen.Default]).
	Screener *screen.Screener
	// StaleAfterDays is the age at which a source is marked stale, counted from
	// the transaction's date; 0 means 30. It warns and changes no outcome.
	StaleAfterDays int
	// Affiliates tells whether the 50 percent rule counts; the zero value goes by the dates of the law.
	Affiliates AffiliatesRule
	// Policy tells whether the text of the regulations counts, or what BIS
	// announced where it differs; the zero value goes by the text and notes the announcement.
	Policy Policy
	// Decisions are earlier adjudications that a party is not a listed one; nil means none.
	Decisions *Decisions
}

// Policy chooses between the text and what BIS announced of it.
type Policy uint8

// The policies. On 2025-05-13 BIS announced that it would not enforce the
// worldwide rules of January 2025 on advanced computing items and model weights
// (90 FR 4544), which stand in the text.
const (
	AsWritten   Policy = iota // the text
	AsAnnounced               // the announcements
)

// Decisions holds earlier adjudications, each bound to what the list entry and
// the party said at the time; see [screen.Decisions].
type Decisions = screen.Decisions

// AffiliatesRule overrides when the affiliates (50 percent) rule of § 744.11(a)(1)
// and its siblings counts. The text has it stayed from 2025-11-10 through
// 2026-11-09 (90 FR 50857); a later notice may change that before the tables do.
type AffiliatesRule uint8

// The choices.
const (
	AffiliatesByDate  AffiliatesRule = iota // as the law held says for the transaction's date
	AffiliatesInForce                       // always, from its first day on
	AffiliatesStayed                        // never
)

const defaultStaleAfter = 30

// Engine decides transactions. It is immutable and safe for concurrent use.
type Engine struct {
	screener *screen.Screener
	opts     Options
	stays    []rule.Stay  // of the affiliates rule
	enduse   *enduse.Book // part 744 under them
}

// New makes an engine. It fails only when embedded data cannot be read.
func New(opts Options) (*Engine, error) {
	e := &Engine{screener: opts.Screener, opts: opts}
	if e.screener == nil {
		var err error
		if e.screener, err = screen.Default(); err != nil {
			return nil, err
		}
	}
	e.stays = stays(opts.Affiliates)
	e.enduse = enduse.Under(e.stays)
	if e.opts.StaleAfterDays == 0 {
		e.opts.StaleAfterDays = defaultStaleAfter
	}
	return e, nil
}

// Determine decides a transaction. The error is an [*InputError] when the
// transaction cannot be decided as it stands, or the context's error; a legal
// outcome is never an error. The transaction is not changed and not kept.
func (e *Engine) Determine(ctx context.Context, t Transaction) (Verdict, error) {
	if err := t.Validate(); err != nil {
		return Verdict{}, err
	}
	parties := make([]party, len(t.Parties))
	for i, p := range t.Parties {
		if err := ctx.Err(); err != nil {
			return Verdict{}, err
		}
		parties[i] = e.party(p, t.Date)
	}
	v := Verdict{
		Schema: Schema, ID: t.ID, Date: t.Date, Engine: Version,
		Items:       make([]ItemVerdict, 0, len(t.Items)),
		Parties:     make([]PartyResult, 0, len(t.Parties)),
		Assumptions: assumptions(t),
		Sources:     e.sources(t.Date),
	}
	for _, p := range parties {
		v.Parties = append(v.Parties, p.result)
	}
	gather := gatherer{}
	for i := range t.Items {
		if err := ctx.Err(); err != nil {
			return Verdict{}, err
		}
		line := e.line(t, i, parties)
		v.Items = append(v.Items, line.verdict)
		gather.line(i, line)
	}
	v.Obligations, v.RedFlags, v.Missing = gather.obligations, gather.redFlags, gather.sorted()
	v.Outcome, v.LicenseRequired = gravest(v.Items), overLines(v.Items)
	v.Summary = summarize(v)
	return v, nil
}

// overLines is whether any line needs a license before exceptions.
func overLines(items []ItemVerdict) Answer {
	out := No
	for _, item := range items {
		out = out.Or(item.LicenseRequired)
	}
	return out
}
