"""Timing: engines side by side on one circuit, each in a process of its own, taking turns."""
