# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.vector_stores import AsyncVectorStores as AsyncVectorStores
from ferrogate.resources.vector_stores import VectorStores as VectorStores
