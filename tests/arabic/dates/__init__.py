"""Tests of the dates of Arabic pages."""
