package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
)

// input is what names are read from.
type input struct {
	io.ReadCloser
	table bool  // comma-separated rather than JSON Lines
	size  int64 // in bytes; 0 when not known
	taken atomic.Int64
}

func (in *input) Read(p []byte) (int, error) {
	n, err := in.ReadCloser.Read(p)
	in.taken.Add(int64(n))
	return n, err
}

// open is the file of -f, standard input, or the sample names.
func (s settings) open(names []string, stdin io.Reader) (*input, error) {
	switch {
	case len(names) > 1:
		return nil, errors.New("- stands alone")
	case s.file == "-", len(names) == 1:
		return &input{ReadCloser: io.NopCloser(stdin)}, nil
	case s.file == "":
		f, err := samples.Open("samples/names.jsonl")
		return &input{ReadCloser: f}, err
	}
	ext := strings.ToLower(filepath.Ext(s.file))
	if ext != ".csv" && ext != ".jsonl" {
		return nil, fmt.Errorf("-f %s: a .jsonl or .csv file is wanted", s.file)
	}
	f, err := os.Open(s.file)
	if err != nil {
		return nil, err
	}
	info, err := f.Stat()
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return &input{ReadCloser: f, table: ext == ".csv", size: info.Size()}, nil
}
