# made by python/tools/make_stubs.py from src/python/shapes.txt
