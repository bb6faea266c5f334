"""A month or a quarter as pages, to look at before they are saved as a PDF. No Qt."""
