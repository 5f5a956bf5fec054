# The III against the IV convocation.
