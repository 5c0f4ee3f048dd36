"""What codes and keys mean, told from the tables that define them."""
