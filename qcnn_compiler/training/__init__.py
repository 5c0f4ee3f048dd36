"""Training files and the trainer that all architectures share."""
