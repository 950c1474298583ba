package enduse

import (
	"fmt"
	"strings"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/country"
)

// hit is a party and one of its listings.
type hit struct {
	at      int // index of the party
	party   ecc.Party
	listing ecc.Listing
}

// hits are the parties that are, or may be, listed in a way that counts.
func hits(c *ecc.Case, counts func(ecc.Listing) bool) []hit {
	var out []hit
	for i, p := range c.Parties {
		for _, l := range p.Listings {
			if l.Is != ecc.No && counts(l) {
				out = append(out, hit{i, p, l})
			}
		}
	}
	return out
}

// each gives a finding for every hit.
func each(found []hit, test func(hit) ecc.Finding) []ecc.Finding {
	var out []ecc.Finding
	for _, h := range found {
		f := test(h)
		f.Party = &h.at
		out = append(out, f)
	}
	return out
}

// onList gives a finding for every party on a list in its own right.
func onList(c *ecc.Case, list string, test func(hit) ecc.Finding) []ecc.Finding {
	return each(hits(c, func(l ecc.Listing) bool { return l.List == list && !l.Inherited }), test)
}

// noneOn says that no party is on a list.
func noneOn(list string) string { return "No party is on the " + listName(list) + "." }

// as names the entry, where it bears another name than the party.
func (h hit) as() string {
	if strings.EqualFold(h.party.Name, h.listing.Name) {
		return ""
	}
	return " as " + h.listing.Name
}

// matched is the condition that the party is the listed one, or is owned by it.
func (h hit) matched() condition {
	field, question := "parties[%d]", fmt.Sprintf("Is %s the %s on the %s, and is that listing in force on the date?", h.party.Name, h.listing.Name, listName(h.listing.List))
	if h.listing.AddressOnly {
		question = fmt.Sprintf("Does %s use the address that the %s has as %s, and is that listing in force on the date?", h.party.Name, listName(h.listing.List), h.listing.Name)
	}
	if h.listing.Inherited {
		field = "parties[%d].owners"
		question = fmt.Sprintf("Do parties on the list, such as %s, hold 50 percent or more of %s?", h.listing.Name, h.party.Name)
	}
	return condition{is: h.listing.Is, fact: "listed", value: h.listing.Name,
		lack: ecc.Lack{Field: fmt.Sprintf(field, h.at), Question: question,
			WouldChange: "If not, the listing has no effect on this transaction."}}
}

// takesPart is the condition that the party has one of the roles of
// § 748.5(c)–(f). A forwarder, bank or agent has one (intermediate consignee)
// when it takes possession of the items to bring them to the ultimate consignee.
func (h hit) takesPart() condition {
	out := condition{fact: "role", value: h.party.Role,
		no: fmt.Sprintf("%s is listed but is not purchaser, consignee or end user (§ 748.5(c)–(f)).", h.party.Name)}
	out.is = h.party.TakesPart()
	out.lack = ecc.Lack{Field: h.field(ecc.FactPossession),
		Question:    fmt.Sprintf("Does %s take possession of the items on their way to the ultimate consignee?", h.party.Name),
		WouldChange: "If yes, it is an intermediate consignee (§ 748.5(d)) and its listing counts; if no, this rule does not apply."}
	return out
}

// exported is the condition that the item leaves the United States. What is
// delivered there to the order of a listed party may leave later.
func exported(c *ecc.Case) condition {
	out := condition{is: ecc.Yes, fact: "to", value: c.To, lack: ecc.Lack{Field: "to",
		Question: "Will the item leave the United States, and for where?", WouldChange: "If it stays there, nothing is exported."}}
	if country.PartOfUnitedStates(c.To) {
		out.is = ecc.Unknown
	}
	return out
}

// field is the path of a fact of the party.
func (h hit) field(fact string) string { return fmt.Sprintf("parties[%d].facts.%s", h.at, fact) }
