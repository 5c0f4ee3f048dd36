"""Backends: what runs a circuit. The executor is fast, the QNode is the reference."""
