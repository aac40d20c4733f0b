"""JSON Schema (2020-12) for the records of a policy: one schema for what goes in, one for what comes out.

In: a program.  Out: `<alias>.input.schema.json` and `<alias>.output.schema.json`, ids in ASCII, titles and descriptions in
Chinese.  Every record that an input schema refuses is refused by the decoder of records; what a schema cannot say (ranges of
numbers written as text, years that are missing, see `inputs.py`) the decoder says alone.  Every result of a policy is valid.
"""

from mingce.backends.schema.emit import emit, input_schema, output_schema

__all__ = ["emit", "input_schema", "output_schema"]
