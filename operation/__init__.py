"""What the keeper of a store does at the terminal: accounts, copies, letting go of persons."""
