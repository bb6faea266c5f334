"""Import, with its preview, and export, in the window."""
