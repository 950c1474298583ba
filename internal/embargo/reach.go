package embargo

import (
	"slices"

	"github.com/seed-793d2af5/exportscreen/ecc"
	"github.com/seed-793d2af5/exportscreen/internal/rule"
	"github.com/seed-793d2af5/exportscreen/internal/terms"
)

// reach is where a requirement holds and for which acts. Exports and reexports
// are always among them.
type reach struct {
	name      string   // of the destination, for summaries
	countries []string // ISO codes
	transfers bool     // also transfers within the country
	// noRelease says why a release to a national of the country is not
	// covered, and releaseCitation where that stands; empty when it is.
	noRelease, releaseCitation string
	elsewhere                  string // that the destination is another; set by holds
}

// holds makes a rule's test: place, act and kind of item first, so that no
// fact is asked for that cannot matter, then what the rule itself asks.
func (r reach) holds(test func(*ecc.Case) ecc.Finding) func(*ecc.Case) ecc.Finding {
	r.elsewhere = "The destination is not " + r.name + "."
	return func(c *ecc.Case) ecc.Finding {
		if f, settled := r.settles(c); settled {
			return f
		}
		return test(c)
	}
}

// settles gives the finding when place, act or kind of item already decide.
func (r reach) settles(c *ecc.Case) (ecc.Finding, bool) {
	switch {
	case c.To == "":
		return rule.Unknown("Whether the item goes to "+r.name+" is not stated.", nil, lackTo), true
	case !slices.Contains(r.countries, c.To):
		return rule.DoesNotApply(r.elsewhere, c.Because("to", c.To)), true
	}
	return r.act(c)
}

// act is settles for a destination that is covered.
func (r reach) act(c *ecc.Case) (ecc.Finding, bool) {
	because := c.Because("activity", c.Activity.String(), "to", c.To)
	switch {
	case c.Item.Code.USML != "":
		return rule.DoesNotApply("The item is on the U.S. Munitions List and not subject to the EAR.", c.Because("eccn", c.Item.Code.String())), true
	case c.Activity == ecc.Transfer && !r.transfers:
		return rule.DoesNotApply("The requirement is for exports and reexports, not for transfers within "+r.name+".", because), true
	case !deemed(c):
		return ecc.Finding{}, false
	case r.noRelease != "":
		f := rule.DoesNotApply(r.noRelease, because)
		f.Citation = r.releaseCitation
		return f, true
	}
	return releasable(c)
}

func deemed(c *ecc.Case) bool {
	return c.Activity == ecc.DeemedExport || c.Activity == ecc.DeemedReexport
}

// releasable settles a deemed export of what cannot be released to a person:
// only technology and source code can (§§ 734.13(a)(2), 734.14(a)(2)).
func releasable(c *ecc.Case) (ecc.Finding, bool) {
	because := c.Because("activity", c.Activity.String(), "kind", c.Item.Kind.String())
	no := rule.DoesNotApply("Only technology and source code can be released to a person.", because)
	switch c.Item.Kind {
	case ecc.Technology:
		return ecc.Finding{}, false
	case ecc.Commodity:
		return no, true
	case ecc.Software:
		switch source, _ := terms.Stated(c.Item.Facts, "source_code"); source {
		case ecc.Yes:
			return ecc.Finding{}, false
		case ecc.No:
			return no, true
		}
		return rule.Unknown("Whether the software is source code is not known.", because, lackSourceCode), true
	}
	return rule.Unknown("Whether the item is technology or software is not known.", because, lackKind), true
}
