# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.evals import AsyncEvals as AsyncEvals
from ferrogate.resources.evals import Evals as Evals
