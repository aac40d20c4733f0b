"""What can be said about policies without running them."""
