"""Answers with what their texts say: instances of the classes that were asked for."""
