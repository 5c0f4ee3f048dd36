"""Architectures over time: what changed between two versions, and what survives it."""
