package fetch_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/seed-793d2af5/exportscreen/screen"
	"github.com/seed-793d2af5/exportscreen/screen/fetch"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const head = "_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,standard_order," +
	"license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,gross_registered_tonnage,vessel_flag,vessel_owner,remarks," +
	"source_list_url,alt_names,citizenships,dates_of_birth,nationalities,places_of_birth,source_information_url,ids\n"

// combined is a Consolidated Screening List of so many parties.
func combined(n int) string {
	var b strings.Builder
	b.WriteString(head)
	for i := range n {
		fmt.Fprintf(&b, ",Specially Designated Nationals (SDN) - Treasury Department,%d,Entity,CUBA,Party No. %c%d,,\"Havana, Cuba\",,,,,,,,,,,,,,,,,,,,,\n", i+1, 'A'+i%26, i)
	}
	return b.String()
}

// denied is a denied persons file.
func denied(names ...string) string {
	text := "Name\tStreet_Address\tCity\tState\tCountry\tPostal_Code\tEffective_Date\tExpiration_Date\tStandard_Order\tLast_Update\tAction\tFR_Citation\n"
	for _, n := range names {
		text += n + "\t1 MAIN ST, US\t\t\tUS\t\t01/02/2020\t\tY\t\t\t85 F.R. 1 1/3/2020\n"
	}
	return text
}

// publisher is a server whose files have handlers of their own.
type publisher struct {
	*httptest.Server
	files map[string]http.HandlerFunc
}

func publish(t testing.TB) *publisher {
	p := &publisher{files: map[string]http.HandlerFunc{}}
	p.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := strings.TrimPrefix(r.URL.Path, "/")
		if serve := p.files[name]; serve != nil {
			serve(w, r)
			return
		}
		http.NotFound(w, r)
	}))
	t.Cleanup(p.Close)
	return p
}

func (p *publisher) sources(names ...string) []fetch.Source {
	var out []fetch.Source
	for _, n := range names {
		out = append(out, fetch.Source{File: n, URL: p.URL + "/" + n})
	}
	return out
}

// fixed serves a text with validators, as public servers do.
func fixed(text, etag string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("ETag", etag)
		http.ServeContent(w, r, "", time.Date(2026, 11, 1, 0, 0, 0, 0, time.UTC), strings.NewReader(text))
	}
}

func zipped(text string) []byte {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	_, _ = z.Write([]byte(text)) // to memory
	_ = z.Close()
	return b.Bytes()
}

// options hold nothing yet.
func options() fetch.Options {
	return fetch.Options{Load: screen.LoadOptions{AsOf: "2026-11-20", Base: screen.Lists{Entries: []screen.Entry{}}}}
}

func TestFetchAndNotModified(t *testing.T) {
	p := publish(t)
	p.files["consolidated.csv"] = fixed(combined(30), `"a"`)
	p.files["dpl.txt"] = fixed(denied("GAMMA"), `"b"`)
	sources := p.sources("consolidated.csv", "dpl.txt")
	first, err := fetch.Fetch(t.Context(), p.Client(), sources, fetch.State{}, options())
	require.NoError(t, err)
	require.Len(t, first.Lists.Entries, 31)
	require.Equal(t, []string{"consolidated.csv", "dpl.txt"}, first.Fresh)

	// kept as JSON, and asked again some days later
	text, err := json.Marshal(first.State)
	require.NoError(t, err)
	var state fetch.State
	require.NoError(t, json.Unmarshal(text, &state))
	sent := 0
	p.files["consolidated.csv"] = func(w http.ResponseWriter, r *http.Request) {
		assert.Equal(t, `"a"`, r.Header.Get("If-None-Match"))
		assert.NotEmpty(t, r.Header.Get("If-Modified-Since"))
		sent++
		w.WriteHeader(http.StatusNotModified)
	}
	p.files["dpl.txt"] = fixed(denied("GAMMA", "DELTA"), `"c"`)
	o := options()
	o.Load.AsOf, o.Load.Base = "2026-11-23", first.Lists
	second, err := fetch.Fetch(t.Context(), p.Client(), sources, state, o)
	require.NoError(t, err)
	require.Equal(t, 1, sent)
	require.Len(t, second.Lists.Entries, 32)
	require.Equal(t, []string{"dpl.txt"}, second.Fresh)
	require.Equal(t, "2026-11-23", second.State.Files["consolidated.csv"].AsOf, "the server confirmed it")
	require.Equal(t, "2026-11-20", state.Files["consolidated.csv"].AsOf, "the state given is not changed")
	for _, s := range second.Lists.Sources {
		require.Equal(t, "2026-11-23", s.AsOf)
	}
}

func TestNotModifiedWithoutACopy(t *testing.T) {
	p := publish(t)
	p.files["dpl.txt"] = func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNotModified) }
	_, err := fetch.Fetch(t.Context(), p.Client(), p.sources("dpl.txt"), fetch.State{}, options())
	var status *fetch.StatusError
	require.ErrorAs(t, err, &status)
	require.Equal(t, http.StatusNotModified, status.Code)
}

func TestACopyFromElsewhereIsNoGround(t *testing.T) {
	p := publish(t)
	p.files["dpl.txt"] = func(w http.ResponseWriter, r *http.Request) {
		assert.Empty(t, r.Header.Get("If-None-Match"))
		fixed(denied("GAMMA"), `"b"`)(w, r)
	}
	state := fetch.State{Files: map[string]fetch.Copy{"dpl.txt": {URL: "https://elsewhere.example/dpl.txt", ETag: `"b"`, Data: []byte("x")}}}
	got, err := fetch.Fetch(t.Context(), p.Client(), p.sources("dpl.txt"), state, options())
	require.NoError(t, err)
	require.Len(t, got.Lists.Entries, 1)
}

func TestPacked(t *testing.T) {
	p := publish(t)
	p.files["dpl.txt"] = func(w http.ResponseWriter, r *http.Request) {
		assert.Equal(t, "gzip", r.Header.Get("Accept-Encoding"))
		w.Header().Set("Content-Encoding", "gzip")
		_, _ = w.Write(zipped(denied("GAMMA")))
	}
	got, err := fetch.Fetch(t.Context(), p.Client(), p.sources("dpl.txt"), fetch.State{}, options())
	require.NoError(t, err)
	require.Len(t, got.Lists.Entries, 1)
	require.Equal(t, denied("GAMMA"), string(got.State.Files["dpl.txt"].Data))
}

func TestRefused(t *testing.T) {
	for name, c := range map[string]struct {
		serve http.HandlerFunc
		want  error
	}{
		"bomb": {func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Encoding", "gzip")
			_, _ = w.Write(zipped(strings.Repeat("\x00", 8<<20))) // some 8 kB over the line
		}, fetch.ErrTooLarge},
		"large, said so": {func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", "9000000")
			w.WriteHeader(http.StatusOK)
		}, fetch.ErrTooLarge},
		"large, not said": {func(w http.ResponseWriter, _ *http.Request) {
			for range 40 {
				if _, err := w.Write(make([]byte, 1<<16)); err != nil {
					return
				}
			}
		}, fetch.ErrTooLarge},
		"truncated": {func(w http.ResponseWriter, _ *http.Request) {
			text := denied("GAMMA")
			w.Header().Set("Content-Length", fmt.Sprint(len(text)))
			_, _ = w.Write([]byte(text[:len(text)/2]))
			w.(http.Flusher).Flush()
			panic(http.ErrAbortHandler)
		}, fetch.ErrTruncated},
		"truncated, packed": {func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Encoding", "gzip")
			z := zipped(denied("GAMMA"))
			_, _ = w.Write(z[:len(z)-6])
		}, fetch.ErrTruncated},
		"empty":        {func(http.ResponseWriter, *http.Request) {}, fetch.ErrTruncated},
		"odd encoding": {func(w http.ResponseWriter, _ *http.Request) { w.Header().Set("Content-Encoding", "br") }, fetch.ErrEncoding},
		"gzip that is not": {func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Encoding", "gzip")
			_, _ = w.Write([]byte("name and more"))
		}, gzip.ErrHeader},
		"slow": {func(w http.ResponseWriter, r *http.Request) {
			for range 100 {
				_, _ = w.Write([]byte("a"))
				w.(http.Flusher).Flush()
				select {
				case <-r.Context().Done():
					return
				case <-time.After(20 * time.Millisecond):
				}
			}
		}, fetch.ErrTooSlow},
		"error": {func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusBadGateway) }, &fetch.StatusError{Code: http.StatusBadGateway}},
	} {
		t.Run(name, func(t *testing.T) {
			p := publish(t)
			p.files["dpl.txt"] = c.serve
			o := options()
			o.MaxBytes, o.Timeout = 1<<20, 10*time.Second
			if errors.Is(c.want, fetch.ErrTooSlow) {
				o.Timeout = 100 * time.Millisecond
			}
			got, err := fetch.Fetch(t.Context(), p.Client(), p.sources("dpl.txt"), fetch.State{}, o)
			var e *fetch.Error
			require.ErrorAs(t, err, &e)
			require.Equal(t, "dpl.txt", e.Source.File)
			require.Equal(t, fmt.Sprint(c.want), fmt.Sprint(e.Err)[:min(len(fmt.Sprint(e.Err)), len(fmt.Sprint(c.want)))])
			require.Zero(t, got)
		})
	}
}

func TestCallersContextEnds(t *testing.T) {
	p := publish(t)
	p.files["dpl.txt"] = fixed(denied("GAMMA"), `"b"`)
	ctx, stop := context.WithCancel(t.Context())
	stop()
	_, err := fetch.Fetch(ctx, p.Client(), p.sources("dpl.txt"), fetch.State{}, options())
	require.ErrorIs(t, err, context.Canceled)
}

// TestAllOrNothing has one good file and one bad.
func TestAllOrNothing(t *testing.T) {
	p := publish(t)
	p.files["consolidated.csv"] = fixed(combined(30), `"a"`)
	p.files["dpl.txt"] = fixed(denied("GAMMA"), `"b"`)
	sources := p.sources("consolidated.csv", "dpl.txt")
	held, err := fetch.Fetch(t.Context(), p.Client(), sources, fetch.State{}, options())
	require.NoError(t, err)
	o := options()
	o.Load.Base = held.Lists
	kept, err := json.Marshal(held.State)
	require.NoError(t, err)

	for name, c := range map[string]struct {
		orders http.HandlerFunc
		list   string
		check  func(error)
	}{
		"a file is missing": {nil, combined(31), func(err error) {
			var e *fetch.StatusError
			require.ErrorAs(t, err, &e)
			require.Equal(t, http.StatusNotFound, e.Code)
		}},
		"a file is a page of apologies": {fixed("<html>We are sorry</html>", `"x"`), combined(31), func(err error) {
			var e *screen.FileError
			require.ErrorAs(t, err, &e)
			require.Equal(t, "dpl.txt", e.File)
		}},
		"a list shrank": {fixed(denied("GAMMA"), `"b"`), combined(20), func(err error) {
			var e *screen.ShrunkenError
			require.ErrorAs(t, err, &e)
			require.Equal(t, screen.ShrunkenError{List: screen.SpeciallyDesignated, Had: 30, Has: 20}, *e)
		}},
	} {
		t.Run(name, func(t *testing.T) {
			p.files["consolidated.csv"], p.files["dpl.txt"] = fixed(c.list, `"new"`), c.orders
			got, err := fetch.Fetch(t.Context(), p.Client(), sources, held.State, o)
			c.check(err)
			require.Zero(t, got)
			still, err := json.Marshal(held.State)
			require.NoError(t, err)
			require.Equal(t, kept, still)
		})
	}
	p.files["consolidated.csv"], p.files["dpl.txt"] = fixed(combined(20), `"new"`), fixed(denied("GAMMA"), `"b"`)
	o.Load.MaxLoss = 40
	got, err := fetch.Fetch(t.Context(), p.Client(), sources, held.State, o)
	require.NoError(t, err, "the caller may allow it")
	require.Equal(t, []string{"consolidated.csv"}, got.Fresh)
}

func TestPublishers(t *testing.T) {
	dated := fetch.Publishers("2026-11-13")
	require.Len(t, dated, 3)
	require.Len(t, fetch.Publishers(""), 2)
	for _, s := range dated {
		require.True(t, strings.HasPrefix(s.URL, "https://"), s.URL)
		require.NotContains(t, s.URL, "{")
	}
	require.Contains(t, dated[2].URL, "2026-11-13")
}

func ExampleFetch() {
	server := httptest.NewServer(fixed(denied("GAMMA TRADING"), `"b"`)) // in the publisher's place
	defer server.Close()
	got, err := fetch.Fetch(context.Background(), server.Client(), []fetch.Source{{File: "dpl.txt", URL: server.URL}}, fetch.State{}, fetch.Options{
		Load: screen.LoadOptions{AsOf: "2026-11-20", Base: screen.Lists{Entries: []screen.Entry{}}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(got.Lists.Entries[0].Name, got.Fresh)
	// Output: GAMMA TRADING [dpl.txt]
}
