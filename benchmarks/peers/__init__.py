"""Other simulators, each given the very operations of a circuit by a table from gates to its own calls."""
