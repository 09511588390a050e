# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.evals.runs import AsyncRuns as AsyncRuns
from ferrogate.resources.evals.runs import Runs as Runs
