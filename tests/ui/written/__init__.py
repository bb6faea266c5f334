"""What was written: looked for, read, gone on with."""
