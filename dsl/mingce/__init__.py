"""Mingce (明策): an executable, explainable, verifiable language for policy."""
