"""Tests of what stands over a flattened story."""
