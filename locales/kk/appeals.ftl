# Appeals of citizens and organisations.
# No native speaker has read the Kazakh text yet.
