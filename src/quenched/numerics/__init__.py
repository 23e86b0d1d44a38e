"""Runtime numerics that generated equations call: stable special functions and quadrature rules."""
