"""The rules of vision, goals and actions; pure Python: no Qt, SQL, clock or files."""
