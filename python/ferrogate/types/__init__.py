"""The types of answers and the words for requests, at the places where openai-python has them.

No module below this one is a file: all are made from the table of shapes when they are first imported.
"""

from ferrogate._tree import fill, grow

__path__ = grow(__path__)
fill(globals())
