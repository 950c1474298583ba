package ecc

import "github.com/shopspring/decimal"

// ProcessingUnit is a kind of digital processing unit on an integrated circuit.
type ProcessingUnit struct {
	Count      int64 // how many of them the integrated circuit has
	Operations []MAC // the multiply-accumulate operations that one of them can do
}

// MAC is a multiply-accumulate operation at one bit length.
type MAC struct {
	// MacTOPS is the theoretical peak, in tera (10¹²) multiply-accumulate
	// computations per second, for dense matrices. A datasheet that counts each
	// as two operations reports twice as many TOPS or FLOPS.
	MacTOPS decimal.Decimal
	// Bits is the largest bit length of the inputs to the multiplication.
	Bits int64
}

// TPP is the total processing performance of an integrated circuit: for each
// unit, 2 × MacTOPS × bit length at the bit length where that is highest, summed
// over all units (technical note 2 to 3A090.a and 3A090.b).
func TPP(units ...ProcessingUnit) decimal.Decimal {
	total := decimal.Zero
	for _, u := range units {
		highest := decimal.Zero
		for _, op := range u.Operations {
			highest = decimal.Max(highest, op.MacTOPS.Mul(decimal.NewFromInt(2*op.Bits)))
		}
		total = total.Add(highest.Mul(decimal.NewFromInt(u.Count)))
	}
	return total
}
