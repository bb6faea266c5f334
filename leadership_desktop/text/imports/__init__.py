"""What is said of a file that is brought in: the preview, the losses, the problems."""
