package main

// makeLists is filled in by the next commits.
func makeLists(string) (map[string][]byte, error) { return nil, nil }
