"""What is not a screen: how the application is served, its shell, its files, its headers, its health."""
