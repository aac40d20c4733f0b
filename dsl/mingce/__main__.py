"""`python -m mingce`: the command line."""

from mingce.cli.main import main

if __name__ == "__main__":
    main()
