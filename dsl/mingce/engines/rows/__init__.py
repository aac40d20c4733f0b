"""One record at a time: from the public record format to typed data and back, exactly."""
