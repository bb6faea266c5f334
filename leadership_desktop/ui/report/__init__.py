"""A month or a quarter as pages: chosen, looked at, and saved as a PDF."""
