"""Checks that know the science: what a spec may say but hardly means."""
