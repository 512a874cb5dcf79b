"""Tests of what stands under a flattened story."""
