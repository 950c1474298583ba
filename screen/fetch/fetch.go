package fetch

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"

	"github.com/seed-793d2af5/exportscreen/screen"
)

// Doer is an HTTP client, such as *http.Client.
type Doer interface {
	Do(*http.Request) (*http.Response, error)
}

// Options bound a fetch. The zero value of each but Load.AsOf is its default.
type Options struct {
	// Load says how the files are taken in: AsOf (required) is today's date, Base
	// the lists held so far, MaxLoss the share of its entries that a list may lose.
	Load screen.LoadOptions
	// MaxBytes is the most that one file may have, unpacked. 0 means DefaultMaxBytes.
	MaxBytes int64
	// Timeout is the most time that one file may take. 0 means DefaultTimeout.
	Timeout time.Duration
}

// Defaults of the options. The largest file, the Consolidated Screening List, has some 17 MB.
const (
	DefaultMaxBytes = 256 << 20
	DefaultTimeout  = 5 * time.Minute
)

// Fetched is what a fetch brought.
type Fetched struct {
	Lists screen.Lists
	State State // to be kept for the next time; has the files of the sources asked
	// Fresh are the files that are not what they were.
	Fresh []string
}

// Fetch asks for every source's file, unless changed since the copy in state,
// and reads the lists anew. It is all or nothing: when a file does not come whole
// (an [*Error]), cannot be read (a [*screen.FileError]) or is cut short (a
// [*screen.ShrunkenError]), the lists held so far and state stay good. Neither is
// changed in any case.
func Fetch(ctx context.Context, client Doer, sources []Source, state State, o Options) (Fetched, error) {
	if o.MaxBytes == 0 {
		o.MaxBytes = DefaultMaxBytes
	}
	if o.Timeout == 0 {
		o.Timeout = DefaultTimeout
	}
	out := Fetched{State: State{Files: make(map[string]Copy)}}
	for _, source := range sources {
		held, had := state.Files[source.File]
		got, err := get(ctx, client, source, held, o)
		if err != nil {
			return Fetched{}, &Error{source, err}
		}
		if !had || got.SHA256 != held.SHA256 {
			out.Fresh = append(out.Fresh, source.File)
		}
		got.AsOf = o.Load.AsOf
		out.State.Files[source.File] = got
	}
	var err error
	if out.Lists, err = screen.LoadFS(out.State, o.Load); err != nil {
		return Fetched{}, err
	}
	return out, nil
}

// get asks for one file; the copy held is given back when the server says it still stands.
func get(ctx context.Context, client Doer, source Source, held Copy, o Options) (Copy, error) {
	ctx, stop := context.WithTimeoutCause(ctx, o.Timeout, ErrTooSlow)
	defer stop()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, source.URL, nil)
	if err != nil {
		return Copy{}, err
	}
	req.Header.Set("Accept-Encoding", "gzip") // unpacked here, within bounds
	conditional := false
	if held.URL == source.URL && len(held.Data) > 0 {
		for header, value := range map[string]string{"If-None-Match": held.ETag, "If-Modified-Since": held.LastModified} {
			if value != "" {
				req.Header.Set(header, value)
				conditional = true
			}
		}
	}
	res, err := client.Do(req)
	if err != nil {
		return Copy{}, cause(ctx, err)
	}
	defer res.Body.Close()
	switch {
	case res.StatusCode == http.StatusNotModified && conditional:
		return held, nil
	case res.StatusCode != http.StatusOK:
		return Copy{}, &StatusError{res.StatusCode}
	}
	data, err := read(res, o.MaxBytes)
	if err != nil {
		return Copy{}, cause(ctx, err)
	}
	sum := sha256.Sum256(data)
	return Copy{
		URL: source.URL, ETag: res.Header.Get("ETag"), LastModified: res.Header.Get("Last-Modified"),
		SHA256: hex.EncodeToString(sum[:]), Data: data,
	}, nil
}

// cause is why the context ended, when that is what the error comes from.
func cause(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	return err
}

// read takes in an answer's body, unpacked, within a bound.
func read(res *http.Response, limit int64) ([]byte, error) {
	if res.ContentLength > limit {
		return nil, ErrTooLarge
	}
	packed := &counter{Reader: res.Body}
	var body io.Reader = packed
	switch encoding := res.Header.Get("Content-Encoding"); encoding {
	case "", "identity":
	case "gzip":
		unpacked, err := gzip.NewReader(packed)
		if err != nil {
			return nil, whole(err)
		}
		body = unpacked
	default:
		return nil, fmt.Errorf("%w: %s", ErrEncoding, encoding)
	}
	var data bytes.Buffer
	switch n, err := data.ReadFrom(io.LimitReader(body, limit+1)); {
	case err != nil:
		return nil, whole(err)
	case n > limit:
		return nil, ErrTooLarge
	case n == 0, res.ContentLength >= 0 && packed.n < res.ContentLength:
		return nil, ErrTruncated
	}
	return data.Bytes(), nil
}

// whole gives the error of a file that ended early its name.
func whole(err error) error {
	if errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF) {
		return ErrTruncated
	}
	return err
}

// counter counts the bytes that come over the line.
type counter struct {
	io.Reader
	n int64
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.Reader.Read(p)
	c.n += int64(n)
	return n, err
}
