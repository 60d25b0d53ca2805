"""The subcommands of `asyncflow`, one file each, imported when they are called."""
