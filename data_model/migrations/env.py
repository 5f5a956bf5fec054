"""What Alembic runs to migrate: the caller gives the connection, already inside the transaction that holds the lock."""

from alembic import context

from data_model.entities import entities

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=entities,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
