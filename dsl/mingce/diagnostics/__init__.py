"""Findings about a policy text: the record, the catalogue of codes, suggestions and renderers."""
