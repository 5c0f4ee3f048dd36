"""Image data sets, and how they become features."""
