package main

// makeGroups is filled in by the next commits.
func makeGroups(string) (map[string][]byte, error) { return nil, nil }
