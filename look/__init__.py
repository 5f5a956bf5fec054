"""How things are drawn, on screens and on sheets alike: one palette, one vocabulary of marks."""
