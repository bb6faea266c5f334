"""The window: widgets show queries and execute commands. The only folder with Qt."""
