"""What comes of two ways compared over a population, for people: tables, pictures, sentences, and exact numbers for programs.

In: a `Simulation` and the programs it is about.  Out: text, JSON, Markdown, HTML and SVG; every figure in them comes from
`findings`, so that they agree.
"""
