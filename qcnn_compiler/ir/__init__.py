"""The circuit and its text form."""
