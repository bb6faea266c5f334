"""One SQLite file: the only folder that knows SQLAlchemy, Alembic and the driver."""
