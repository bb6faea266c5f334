"""All that was written: looked for, read, gone on with."""
