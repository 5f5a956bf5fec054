"""One module a format; each has `read`, which gives a PlanDocument."""
