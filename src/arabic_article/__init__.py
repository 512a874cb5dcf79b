"""Arabic news pages into typed, immutable Articles."""
