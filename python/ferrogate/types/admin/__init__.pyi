# made by python/tools/make_stubs.py from src/python/shapes.txt

from ferrogate.types.admin import organization as organization
