"""Running a policy over columns of persons: Arrow in, machine code, Arrow out."""
