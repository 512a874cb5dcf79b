"""Lines that are cut or joined before they have roles: the pieces of a head, labels inside a line, wrapped text."""
