"""How findings are shown: for people, for programs, and for code hosts.  Each module has one pure function `render`."""
