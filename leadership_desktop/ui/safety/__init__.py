"""What keeps the file safe, as a person meets it: backups, going back, damage."""
