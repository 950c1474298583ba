package lists

import (
	"bufio"
	"encoding/csv"
	"io"
	"regexp"
	"strings"
	"time"
)

// DeniedRow is one row of the denied persons file of BIS.
type DeniedRow struct {
	Row           int
	Name          string
	Address       Address
	Effective     string // YYYY-MM-DD
	Expires       string // YYYY-MM-DD, empty for an order without end
	StandardOrder bool
	Notice        string
}

var deniedColumns = []string{
	"Name", "Street_Address", "City", "State", "Country", "Postal_Code", "Effective_Date", "Expiration_Date",
	"Standard_Order", "Last_Update", "Action", "FR_Citation",
}

// ReadDenied reads the denied persons file of BIS: quoted, tab-separated, twelve
// columns; file names it in errors.
func ReadDenied(r io.Reader, file string) ([]DeniedRow, error) {
	in := bufio.NewReader(r)
	if bom, err := in.Peek(3); err == nil && string(bom) == "\ufeff" {
		_, _ = in.Discard(3)
	}
	rows := csv.NewReader(in)
	rows.Comma = '\t'
	rows.ReuseRecord = true
	return readRows(rows, file, deniedColumns, func(cell func(string) string, line int) (DeniedRow, error) {
		d, err := deniedRow(func(column string) string { return fold(cell(column)) })
		d.Row = line
		return d, err
	})
}

// states are the postal codes of the states of the United States; one stood in the column of countries.
const states = " AK AL AR AZ CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY "

func deniedRow(cell func(column string) string) (DeniedRow, error) {
	d := DeniedRow{
		Name: cell("Name"),
		Address: Address{
			Street: cell("Street_Address"), City: cell("City"), State: cell("State"),
			PostalCode: cell("Postal_Code"), Country: cell("Country"),
		},
		StandardOrder: cell("Standard_Order") == "Y",
		Notice:        cell("FR_Citation"),
	}
	if d.Name == "" {
		return d, &Error{Column: "Name", Msg: "a row without a name"}
	}
	if a := &d.Address; a.State == "" && !isCountry(a.Country) && strings.Contains(states, " "+a.Country+" ") {
		a.State, a.Country = a.Country, "US"
	}
	if c := d.Address.Country; c != "" && !isCountry(c) {
		return d, &Error{Column: "Country", Value: c, Msg: "unknown country"}
	}
	if s := cell("Standard_Order"); s != "Y" && s != "N" {
		return d, &Error{Column: "Standard_Order", Value: s, Msg: "want Y or N"}
	}
	for _, f := range []struct {
		column string
		to     *string
	}{{"Effective_Date", &d.Effective}, {"Expiration_Date", &d.Expires}} {
		text := cell(f.column)
		if text == "" && f.column == "Expiration_Date" {
			continue
		}
		t, err := time.Parse("01/02/2006", text)
		if err != nil {
			return d, &Error{Column: f.column, Value: text, Msg: "not a date MM/DD/YYYY"}
		}
		*f.to = t.Format("2006-01-02")
	}
	if d.Expires != "" && d.Expires < d.Effective {
		return d, &Error{Column: "Expiration_Date", Value: d.Expires, Msg: "before the order took effect on " + d.Effective}
	}
	return d, nil
}

// deniedTail is the country and postal code at the end of an address in one column.
var deniedTail = regexp.MustCompile(`^(.*), ([A-Z]{2})(?:, ([\w -]+))?$`)

// mend moves a piece of the name that fell into the address back: the file's
// maker parted "THANE-COAT, INC" at the comma. The postal code and country that
// end a one-column address are told apart.
func (d *DeniedRow) mend(known Known) {
	a := &d.Address
	if first, rest, ok := strings.Cut(a.Street, ","); ok {
		joined := d.Name + ", " + first
		if legalForm.MatchString(strings.Trim(first, " .)")) || known[Key(joined)] && !known[Key(d.Name)] {
			d.Name, a.Street = joined, fold(rest)
		}
	}
	*a = deniedAddress(*a)
}

// deniedAddress tells country and postal code apart at the end of an address in one column.
func deniedAddress(a Address) Address {
	if a.City != "" || a.PostalCode != "" {
		return a
	}
	m := deniedTail.FindStringSubmatch(a.Street)
	switch {
	case m != nil && (m[2] == a.Country || m[2] == a.State || a.Country == "" && isCountry(m[2])):
		a.Street, a.PostalCode = m[1], m[3]
		if a.Country == "" {
			a.Country = m[2]
		}
	case a.Street == a.Country || a.Country == "" && isCountry(a.Street):
		a.Street, a.Country = "", a.Street
	case a.Country == "":
		a.Street, a.Country = lastCountry(a.Street)
	}
	return a
}
