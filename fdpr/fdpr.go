// Package fdpr tells whether the EAR reaches a foreign-made item.
package fdpr
