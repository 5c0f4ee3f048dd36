"""Architectures over time: what changed between two versions, their canonical form, what they resolve to."""
