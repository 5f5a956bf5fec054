"""Named reads: each is one question to the store, answered with frozen values. SQL stands here and in metrics."""
