# One commission.
