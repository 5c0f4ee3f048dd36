"""The spec language: models, checks, schema."""
