"""Nothing is re-exported here."""
