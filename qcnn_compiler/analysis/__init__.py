"""What a circuit holds: parameters that matter and those that do not, sizes and costs."""
