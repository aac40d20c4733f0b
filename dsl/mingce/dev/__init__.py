"""Commands for the maintainers of Mingce: the demonstration, benchmarks.  Nothing else in the package imports them."""
