package exportscreen

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
)

// Digest is the SHA-256, in hexadecimal, of the verdict's JSON. The JSON is
// canonical: fields in the order of the contract, keys of maps sorted, nothing
// from the clock. The same transaction, tables and version have the same
// digest, on every machine; a verdict read back from its JSON keeps its own. It
// is empty only for a verdict that cannot be written as JSON, which no engine yields.
func (v Verdict) Digest() string {
	data, err := json.Marshal(v)
	if err != nil {
		return ""
	}
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}
