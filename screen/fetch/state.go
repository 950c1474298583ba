package fetch

import (
	"bytes"
	"io/fs"
	"path"
	"time"
)

// State is the last good copy of each file, by the file's name. The caller keeps
// it from one [Fetch] to the next, in memory or as JSON; the zero value is a
// first start.
type State struct {
	Files map[string]Copy `json:"files"`
}

// Copy is a file as it was last received.
type Copy struct {
	URL          string `json:"url"`
	ETag         string `json:"etag,omitempty"`
	LastModified string `json:"last_modified,omitempty"`
	SHA256       string `json:"sha256"`
	AsOf         string `json:"as_of"` // the day it was received, or last confirmed
	Data         []byte `json:"data"`
}

// Open makes the copies a file system for [screen.LoadFS].
func (s State) Open(name string) (fs.File, error) {
	c, ok := s.Files[name]
	if !ok {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	return &file{Reader: bytes.NewReader(c.Data), name: name}, nil
}

// file is a copy opened for reading, and its own description.
type file struct {
	*bytes.Reader
	name string
}

func (f *file) Stat() (fs.FileInfo, error) { return f, nil }
func (f *file) Close() error               { return nil }

func (f *file) Name() string       { return path.Base(f.name) }
func (f *file) Mode() fs.FileMode  { return 0o444 }
func (f *file) ModTime() time.Time { return time.Time{} }
func (f *file) IsDir() bool        { return false }
func (f *file) Sys() any           { return nil }
