# Measures and indicators: a short label and one plain sentence of definition for each key.
