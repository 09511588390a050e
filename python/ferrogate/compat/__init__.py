"""Bridges to other packages; each is loaded only when asked for."""
