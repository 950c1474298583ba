package lists

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// jsonRecord is a result of the Consolidated Screening List's JSON form. What
// the tables do not use is named too: a field that is not named here is unknown.
type jsonRecord struct {
	Source             string        `json:"source"`
	EntityNumber       json.Number   `json:"entity_number"`
	Type               string        `json:"type"`
	Programs           []string      `json:"programs"`
	Name               string        `json:"name"`
	Addresses          []jsonAddress `json:"addresses"`
	Notice             string        `json:"federal_register_notice"`
	StartDate          string        `json:"start_date"`
	EndDate            string        `json:"end_date"`
	StandardOrder      string        `json:"standard_order"`
	LicenseRequirement string        `json:"license_requirement"`
	LicensePolicy      string        `json:"license_policy"`
	AltNames           []string      `json:"alt_names"`
	IDs                []jsonID      `json:"ids"`
	Country            string        `json:"country"`
	ID                 any           `json:"id"`
	UnderscoreID       any           `json:"_id"`
	Title              any           `json:"title"`
	CallSign           any           `json:"call_sign"`
	VesselType         any           `json:"vessel_type"`
	GrossTonnage       any           `json:"gross_tonnage"`
	GrossRegTonnage    any           `json:"gross_registered_tonnage"`
	VesselFlag         any           `json:"vessel_flag"`
	VesselOwner        any           `json:"vessel_owner"`
	Remarks            any           `json:"remarks"`
	ListURL            any           `json:"source_list_url"`
	InformationURL     any           `json:"source_information_url"`
	Citizenships       any           `json:"citizenships"`
	DatesOfBirth       any           `json:"dates_of_birth"`
	Nationalities      any           `json:"nationalities"`
	PlacesOfBirth      any           `json:"places_of_birth"`
}

type jsonAddress struct {
	Address    string `json:"address"`
	City       string `json:"city"`
	State      string `json:"state"`
	PostalCode string `json:"postal_code"`
	Country    string `json:"country"`
}

type jsonID struct {
	Type           string `json:"type"`
	Number         string `json:"number"`
	Country        string `json:"country"`
	IssueDate      any    `json:"issue_date"`
	ExpirationDate any    `json:"expiration_date"`
}

// ReadJSON reads the Consolidated Screening List in its JSON form, the results
// one after another; file names it in errors.
func ReadJSON(r io.Reader, file string) ([]Record, error) {
	d := json.NewDecoder(r)
	if err := openResults(d); err != nil {
		return nil, &Error{File: file, Msg: err.Error()}
	}
	d.DisallowUnknownFields()
	var out []Record
	for d.More() {
		row := len(out) + 1
		var j jsonRecord
		if err := d.Decode(&j); err != nil {
			return nil, &Error{File: file, Row: row, Msg: err.Error()}
		}
		rec, err := j.record()
		if err != nil {
			return nil, headerIndex{}.locate(err, file, row)
		}
		rec.Row = row
		out = append(out, rec)
	}
	if _, err := d.Token(); err != nil {
		return nil, &Error{File: file, Row: len(out), Msg: "the results do not end: " + err.Error()}
	}
	return out, nil
}

// openResults reads up to the first element of the array "results".
func openResults(d *json.Decoder) error {
	if t, err := d.Token(); err != nil || t != json.Delim('{') {
		return errors.New("not a JSON object")
	}
	for d.More() {
		name, err := d.Token()
		if err != nil {
			return err
		}
		if name == "results" {
			if t, err := d.Token(); err != nil || t != json.Delim('[') {
				return errors.New("results is not an array")
			}
			return nil
		}
		var skipped json.RawMessage
		if err := d.Decode(&skipped); err != nil {
			return fmt.Errorf("%v: %w", name, err)
		}
	}
	return errors.New("no results")
}

func (j jsonRecord) record() (Record, error) {
	rec := Record{
		Number: fold(j.EntityNumber.String()), Name: j.Name, Notice: fold(j.Notice), Start: fold(j.StartDate), End: fold(j.EndDate),
		Requirement: fold(j.LicenseRequirement), Policy: fold(j.LicensePolicy),
	}
	for _, s := range j.AltNames {
		rec.AltNames = append(rec.AltNames, values(s)...)
	}
	for _, s := range j.Programs {
		rec.Programs = append(rec.Programs, values(s)...)
	}
	for _, a := range j.Addresses {
		if a == (jsonAddress{}) {
			continue
		}
		if a.Country != "" && countryCode(a.Country) == "" {
			return rec, &Error{Column: "country", Value: a.Country, Msg: "unknown country"}
		}
		rec.Addresses = append(rec.Addresses, Address{
			Street: fold(a.Address), City: fold(a.City), State: fold(a.State), PostalCode: fold(a.PostalCode), Country: countryCode(a.Country),
		})
	}
	for _, id := range j.IDs {
		if id.Number != "" {
			rec.IDs = append(rec.IDs, ID{Type: fold(id.Type), Value: fold(id.Number), Country: countryCode(id.Country)})
		}
	}
	return rec, rec.check(j.Source, j.Type, j.StandardOrder)
}
