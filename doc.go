// Package exportscreen tells whether U.S. export law asks for a license for a
// shipment. It screens the parties against the lists of the Consolidated
// Screening List, tells whether the Export Administration Regulations (EAR, 15
// CFR 730–774) reach each item, holds the item's classification, the
// destination, the end use and the parties against the regulations, and
// returns one [Verdict]: license required or not, every reason with its
// citation, what is missing, and what it rests on.
//
// One constructor, one call, one verdict:
//
//	engine, err := exportscreen.New(exportscreen.Options{})
//	…
//	verdict, err := engine.Determine(ctx, transaction)
//
// Zero [Options] work offline with the lists and tables embedded in the
// library. An error means bad input or bad data ([*InputError] names line,
// field and value of every fault); a legal outcome is never an error. An engine
// is immutable and safe for concurrent use. The date of the transaction decides
// which rules and listings are in force; nothing here reads the clock, the
// environment, the network or the disk.
//
// [Engine.DetermineAll] decides a whole sequence on several goroutines.
// [Explain] leads from a finding back to the facts, paragraphs and tables it
// rests on, [Engine.WhatIf] decides again with one fact changed, and [Compare]
// tells in what two verdicts differ and why. [Verdict.Digest] names a verdict by its content.
//
// # How findings become an outcome
//
// Every rule is held against every line and leaves a [Finding]: it applies, it
// does not apply, it was not in force, or it is unknown for want of a fact. What
// follows is decided in this order, for each line; the first row that fits is
// the outcome, and the gravest line is the outcome of the whole.
//
//	subject to   prohibition  requirement    requirement        anything   outcome
//	the EAR                   beyond the EAR under the EAR      open
//	-----------  -----------  -------------  -----------------  --------   -------------------
//	yes          certain      any            any                any        prohibited
//	any          any          certain        any                any        license_required
//	yes          any          any            certain            any        license_required
//	no           any          none           any                any        not_subject_to_ear
//	yes/unknown  any          any            any                yes        review
//	any          any          possible       any                any        review
//	yes/unknown  possible     any            any                any        review
//	yes/unknown  none         none           each overcome      no         license_exception
//	yes/unknown  none         none           none               no         no_license_required
//	             anything else                                             review
//
// A requirement is certain when it applies and no exception is certainly
// available for it, possible when a fact is missing, overcome when an exception
// whose every condition is met by stated facts overcomes it. A requirement
// beyond the EAR binds the person, not the item (§ 744.6). Open are a party whose
// hits a person must still settle, a red flag, and a paper due before shipping.
// Where it is unknown whether the EAR reaches an item, and no license would be
// needed if it did, none is needed.
//
// # What it does not do
//
// It does not give legal advice, classify items from their descriptions, or
// know what BIS told an exporter individually ("is informed" notices). Other
// agencies' own rules (State's ITAR, Treasury's sanctions) appear as findings that
// name the agency, not as answers.
package exportscreen
