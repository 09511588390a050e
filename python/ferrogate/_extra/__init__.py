"""Resources' methods with behaviour of their own, as mixins; `_resources.py` adds them to the classes it makes."""
