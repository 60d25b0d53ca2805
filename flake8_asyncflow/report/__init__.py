"""What a person or a program sees of the findings: one file a format."""
