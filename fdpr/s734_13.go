package fdpr

import (
	"sync"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/country"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
)

// Release answers what kind of act a case is where technology or source code is
// shown to a person or something does not leave at all: whether it is a deemed
// export or reexport, or no export, reexport or transfer (§§ 734.13, 734.14, 734.18,
// 734.20). The findings have effect [ecc.NoEffect]: an ACT-NONE or ACT-NOT-DEEMED finding
// that applies takes the case out of the license requirements.
func Release(c ecc.Case) []ecc.Finding {
	return AppendRelease(nil, &c)
}

// AppendRelease is [Release] that appends to other findings.
func AppendRelease(found []ecc.Finding, c *ecc.Case) []ecc.Finding {
	before := len(found)
	found = (&view{c: c}).append(found, acts())
	rule.Detach(found[before:])
	return found
}

var acts = sync.OnceValue(func() []tested {
	one := func(id, citation string, test func(*view) ecc.Finding, more ...string) tested {
		return tested{rule.Rule{ID: id, Citation: citation, Citations: more, From: "2016-09-01", Effect: ecc.NoEffect}, false, test}
	}
	return []tested{
		one("ACT-NONE", "15 CFR 734.18(a)(4)", (*view).withinUnitedStates),
		one("ACT-NONE-ENCRYPTED", "15 CFR 734.18(a)(5)", (*view).encryptedTransfer),
		one("ACT-DEEMED-EXPORT", "15 CFR 734.13(a)(2)", (*view).deemedExport, "15 CFR 734.13(b)"),
		one("ACT-DEEMED-REEXPORT", "15 CFR 734.14(a)(2)", (*view).deemedReexport, "15 CFR 734.14(b)"),
		one("ACT-NOT-DEEMED-A5", "15 CFR 734.20(b)", (*view).releaseToA5),
		one("ACT-NOT-DEEMED", "15 CFR 734.20(c)", (*view).releaseWithSafeguards),
		one("ACT-NOT-DEEMED-AUTHORIZED", "15 CFR 734.20(a)", (*view).authorizedRelease),
	}
})

func (v *view) withinUnitedStates() ecc.Finding {
	because := v.c.Because("from", v.c.From, "to", v.c.To)
	if inUS(v.c.From) && inUS(v.c.To) && !v.deemed() {
		return rule.Applies("What moves among the States, Puerto Rico and the territories is not exported.", because)
	}
	return rule.DoesNotApply("The item leaves or is outside the United States.", because)
}

// encryptedTransfer: the finding applies only when the sender states that every
// condition of the paragraph is met.
func (v *view) encryptedTransfer() ecc.Finding {
	if v.kind() == ecc.Commodity || v.c.Item.Facts["end_to_end_encrypted"] != "yes" {
		return rule.DoesNotApply("Nothing says that technology or software is sent or stored under end-to-end encryption.", nil)
	}
	at := v.c.To
	if stored, ok := v.c.Item.Facts["stored_in"]; ok {
		at = stored
	}
	because := v.c.Because("end_to_end_encrypted", "yes", "stored_in", at)
	switch {
	case at == "unknown":
		return rule.DoesNotApply("Where the data are meant to be stored is not known.", because)
	case ecc.InGroup(at, "D:5"):
		return rule.DoesNotApply("Data that are meant to be stored in Country Group D:5 are not covered.", because)
	}
	return rule.Applies("Unclassified technology or software under qualifying end-to-end encryption is not exported by being sent or stored.", because)
}

// released is the condition that what is released is technology or source code.
func (v *view) released() cond {
	switch v.kind() {
	case ecc.Commodity:
		return no("a commodity cannot be released", v.c.Because("kind", "commodity"))
	case ecc.UnknownKind:
		return open(ofItem("kind", "Is the item a commodity, software or technology?", "only technology and source code are released to a person"))
	case ecc.Technology:
		return yes("it is technology", v.c.Because("kind", "technology"))
	}
	switch v.c.Item.Facts["source_code"] {
	case "yes":
		return yes("it is source code", v.c.Because("source_code", "yes"))
	case "no":
		return no("object code is not released to a person", v.c.Because("source_code", "no"))
	}
	return open(ofItem("facts.source_code", "Is the software source code?", "object code is not released to a person"))
}

func (v *view) deemedExport() ecc.Finding {
	if v.c.Activity != ecc.DeemedExport {
		return rule.DoesNotApply("The activity is no release to a person in the United States.", v.c.Because("activity", v.c.Activity.String()))
	}
	is := all(
		met(inUS(v.c.From), "the release is in the United States", "the release is not in the United States", v.c.Because("from", v.c.From)),
		v.goes(!inUS(v.c.To), "the person is a foreign person", "the person is of the United States"),
		v.released())
	return is.finding("A release to a foreign person", "is an export to the country of the person's latest citizenship or permanent residency",
		"in the United States is not at hand", "Whether it is a deemed export")
}

func (v *view) deemedReexport() ecc.Finding {
	if v.c.Activity != ecc.DeemedReexport {
		return rule.DoesNotApply("The activity is no release to a person abroad.", v.c.Because("activity", v.c.Activity.String()))
	}
	is := all(
		met(!inUS(v.c.From), "the release is abroad", "the release is in the United States", v.c.Because("from", v.c.From)),
		v.goes(country.Treatment(v.c.From) != country.Treatment(v.c.To), "the person is of another country", "the person is of the country where the release takes place"),
		v.released())
	return is.finding("A release to a person of a third country", "is a reexport to the country of the person's latest citizenship or permanent residency",
		"is not at hand", "Whether it is a deemed reexport")
}

// notReleasedAbroad is the finding of § 734.20 for what is no deemed reexport.
func notReleasedAbroad(v *view) ecc.Finding {
	return rule.DoesNotApply("It is not a deemed reexport.", v.c.Because("activity", v.c.Activity.String()))
}

// employee are what § 734.20(b) and (c) share: the entity may have the
// technology, and the person is its permanent and regular employee and not proscribed.
func (v *view) employee() cond {
	return all(
		v.stated("entity_authorized", "Is the entity authorized to have the technology or source code?"),
		v.stated("permanent_regular_employee", "Is the person a permanent and regular employee of the entity, and not a proscribed person?"))
}

// stated is the condition that the transaction states something; not stated, it is open.
func (v *view) stated(name, question string) cond {
	return cond{is: v.c.Statements[name], why: name, because: v.c.Because("statements."+name, v.c.Statements[name].String()),
		lacks: []ecc.Lack{{Field: "statements." + name, Question: question, WouldChange: "such a release is not a deemed reexport when every condition is met"}}}
}

func (v *view) releaseToA5() ecc.Finding {
	if v.c.Activity != ecc.DeemedReexport {
		return notReleasedAbroad(v)
	}
	a5 := v.goes(ecc.InGroup(v.c.To, "A:5"), "the person is a national of Country Group A:5", "the person is not a national of Country Group A:5")
	place := met(ecc.InGroup(v.c.From, "A:5") || inUS(v.c.From), "the release is in Country Group A:5", "the release is not in Country Group A:5", v.c.Because("from", v.c.From))
	return all(a5, place, v.employee(), v.stated("only_a5_nationality", "Is the person a national of Country Group A:5 countries only?")).
		finding("The release", "is not a deemed reexport", "is not taken out by this paragraph", "Whether the release is taken out")
}

func (v *view) releaseWithSafeguards() ecc.Finding {
	if v.c.Activity != ecc.DeemedReexport {
		return notReleasedAbroad(v)
	}
	return all(v.employee(),
		v.stated("release_in_entity_country", "Does the release take place entirely where the entity is located, does business or operates?"),
		v.stated("diversion_procedures", "Does the entity have effective procedures against diversion?"),
		v.stated("release_safeguard", "Does one of the six safeguards of § 734.20(c)(5) hold: security clearance, screening with nondisclosure agreement and records, or the U.K., Canadian, Australian or Dutch exemption?")).
		finding("The release", "is not a deemed reexport", "is not taken out by this paragraph", "Whether the release is taken out")
}

func (v *view) authorizedRelease() ecc.Finding {
	if v.c.Activity != ecc.DeemedReexport {
		return notReleasedAbroad(v)
	}
	return all(
		v.stated("entity_authorized", "Is the entity authorized to have the technology or source code?"),
		v.stated("person_country_authorized", "Could the technology go to the person's country from the United States under a license exception or without a license?")).
		finding("The release", "is not a deemed reexport", "is not taken out by this paragraph", "Whether the release is taken out")
}
