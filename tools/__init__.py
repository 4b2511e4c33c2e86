"""What builds and checks the program; nothing here is shipped."""
