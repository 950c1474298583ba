package screen

import (
	"github.com/seed-793d2af5/exportscreen/internal/enum"
	"github.com/shopspring/decimal"
)

// Owner is a direct owner of a party or of another owner. Owners is nil when
// its own owners are unknown, empty when none is known of.
type Owner struct {
	Party   Party
	Percent string // share held, decimal string 0–100; empty when unknown
	Owners  []Owner
}

// OwnershipStatus tells how a party's ownership stands to listed parties.
type OwnershipStatus uint8

// The statuses.
const (
	OwnershipUnknown     OwnershipStatus = iota // a share, or who the owners are, is not known and could decide
	OwnershipAffected                           // listed parties hold 50 percent or more
	OwnershipMinority                           // listed parties hold less; a red flag, no requirement
	OwnershipNotAffected                        // no listed owner is known of
)

var ownershipStatuses = enum.Names{"unknown", "affected", "minority", "not_affected"}

func (s OwnershipStatus) String() string { return ownershipStatuses.String(uint8(s)) }

// MarshalText writes the status's word.
func (s OwnershipStatus) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads a status's word.
func (s *OwnershipStatus) UnmarshalText(text []byte) error {
	v, err := ownershipStatuses.Parse("ownership status", text)
	*s = OwnershipStatus(v)
	return err
}

// Ownership is the share of a party that listed parties hold.
type Ownership struct {
	// ListedPercent is the sum of the direct shares of owners that are listed or
	// themselves affected, as far as shares are known.
	ListedPercent string          `json:"listed_percent"`
	Status        OwnershipStatus `json:"status"`
	// Owners are the listed owners, or possible ones, at any depth.
	Owners []ListedOwner `json:"owners"`
	// Others are owners on lists that the rule does not count; they add nothing to the share.
	Others []ListedOwner `json:"others,omitempty"`
	Rule   string        `json:"rule"`
	Note   string        `json:"note,omitempty"`
}

// ListedOwner is an owner, direct or indirect, that is listed or may be, once
// for each of its listings.
type ListedOwner struct {
	Name    string `json:"name"`
	Percent string `json:"percent"` // of what it owns directly; empty when unknown
	// EffectivePercent is its share of the party along the chain, multiplied out; empty when a share on the way is unknown.
	EffectivePercent string `json:"effective_percent"`
	Hit              Hit    `json:"hit"`
	// Sure tells a match from a hit that a person must still settle.
	Sure bool `json:"sure"`
}

var half, whole = decimal.NewFromInt(50), decimal.NewFromInt(100)

// Ownership works out what share listed parties hold in a party with these
// owners. An owner counts with its whole direct share when it is listed, or when
// listed parties own 50 percent or more of it in turn, however deep (the affiliates
// rule, supplement no. 8 to part 744). counts tells which hits make an owner a
// listed one; owners known only by a listed address do not count (§ 744.11(a)(1)),
// nor namesakes that decisions, which may be nil, cleared.
func (s *Screener) Ownership(owners []Owner, date string, counts func(Hit) bool, decisions *Decisions) Ownership {
	c := chain{screener: s, date: date, counts: counts, decisions: decisions}
	share := c.share(owners, decimal.NewNullDecimal(whole))
	out := Ownership{ListedPercent: share.sure.String(), Status: share.status(), Owners: c.found, Others: c.others, Rule: "AFFILIATES-50"}
	switch {
	case out.Status == OwnershipUnknown && owners == nil:
		out.Note = "The owners are not known."
	case out.Status == OwnershipUnknown:
		out.Note = "A share or an owner on the way to 50 percent is not known."
	}
	if out.Owners == nil {
		out.Owners = []ListedOwner{}
	}
	return out
}

type chain struct {
	screener      *Screener
	date          string
	counts        func(Hit) bool
	decisions     *Decisions
	found, others []ListedOwner
}

// share is what listed parties hold in an entity: for certain, and at most if
// every open question went against it.
type share struct {
	sure, most decimal.Decimal
	effective  decimal.Decimal // multiplied out through every chain, for the case that lies between the two readings
	touched    bool            // a listed owner stands somewhere above
	blind      bool            // its owners are not known
}

func (s share) status() OwnershipStatus {
	switch {
	case s.sure.GreaterThanOrEqual(half):
		return OwnershipAffected
	case s.most.GreaterThanOrEqual(half), s.effective.GreaterThanOrEqual(half), s.blind:
		return OwnershipUnknown
	case s.touched:
		return OwnershipMinority
	}
	return OwnershipNotAffected
}

// share works out an entity's listed share. reach is the share of the party
// that the entity stands for, invalid when unknown.
func (c *chain) share(owners []Owner, reach decimal.NullDecimal) share {
	out := share{blind: owners == nil}
	rest := whole // what no owner with a known share holds
	for _, o := range owners {
		if o.Percent != "" {
			rest = rest.Sub(decimal.RequireFromString(o.Percent))
		}
	}
	for _, o := range owners {
		held, most := decimal.Zero, rest
		along := decimal.NullDecimal{}
		if o.Percent != "" {
			held = decimal.RequireFromString(o.Percent)
			most = held
			if reach.Valid {
				along = decimal.NewNullDecimal(reach.Decimal.Mul(held).Div(whole))
			}
		}
		listed := c.listed(o, along)
		above := share{}
		if listed != Yes {
			above = c.share(o.Owners, along)
		}
		status := above.status()
		out.touched = out.touched || listed != No || above.touched
		switch {
		case listed == Yes || status == OwnershipAffected:
			out.sure, out.most, out.effective = out.sure.Add(held), out.most.Add(most), out.effective.Add(held)
		case listed == Unknown || status == OwnershipUnknown:
			out.most = out.most.Add(most)
			out.effective = out.effective.Add(held.Mul(above.effective).Div(whole))
		default:
			out.effective = out.effective.Add(held.Mul(above.effective).Div(whole))
		}
	}
	out.most = decimal.Min(out.most, whole)
	return out
}

// listed tells whether an owner is a listed party, and notes every listing of
// it, since the lists ask for different things: those that are sure, or those
// that may be when none is sure.
func (c *chain) listed(o Owner, along decimal.NullDecimal) Answer {
	var sure, possible []ListedOwner
	for _, h := range c.decisions.Apply(c.screener, o.Party, c.screener.Screen(o.Party, c.date)).Hits {
		if !h.Alert || h.InForce == No || h.AddressOnly {
			continue
		}
		owner := ListedOwner{Name: o.Party.Name, Percent: o.Percent, Hit: h, Sure: h.Band == Exact || h.Band == Strong}
		if along.Valid {
			owner.EffectivePercent = along.Decimal.String()
		}
		switch {
		case !c.counts(h):
			c.others = append(c.others, owner)
		case owner.Sure:
			sure = append(sure, owner)
		default:
			possible = append(possible, owner)
		}
	}
	switch {
	case sure != nil:
		c.found = append(c.found, sure...)
		return Yes
	case possible != nil:
		c.found = append(c.found, possible...)
		return Unknown
	}
	return No
}
