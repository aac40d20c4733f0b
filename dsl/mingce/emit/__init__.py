"""What every printer of programs shares: laying out text, choosing names, and saying expressions in Chinese."""
