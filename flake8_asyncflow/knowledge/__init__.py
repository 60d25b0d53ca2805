"""Facts about async libraries and frameworks, as data."""
