"""The council's own documents as data, and the way they come into a store."""
