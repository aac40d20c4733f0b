"""What is made of a checked policy: programs, documents, schemas.

In: a `Program`.  Out: artefacts, which are paths and texts; writing them is left to the driver.
"""
