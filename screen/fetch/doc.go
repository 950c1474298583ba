// Package fetch gets fresh list files from their publishers, by an HTTP client
// of the caller's.
//
// [Fetch] gives new [screen.Lists] only when every file came whole, could be
// read, and no list lost more entries than allowed; otherwise nothing changes
// and the caller goes on with what it has. What is needed for the next time (the
// last good copies, and what the servers said of them) is in a [State] that the
// caller keeps. A file that did not change since is not sent again.
//
// The package has no client, clock or disk of its own; who only screens does
// not link it.
package fetch
