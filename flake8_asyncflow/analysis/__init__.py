"""From source text to resolved call sites: parse, summarise, link."""
