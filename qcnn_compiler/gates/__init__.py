"""Gates, their angles and the statements that apply them."""
