"""The words: every sentence a person sees, in the window and in the terminal. No Qt."""
