package ecc

// TextAsOf is the day whose text of the regulations the tables hold.
const TextAsOf = "2026-08-20"
