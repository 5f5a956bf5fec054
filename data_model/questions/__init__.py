"""Named reads: each is one question to the store, answered with frozen values. Only here and in metrics does SQL stand."""
