# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.fine_tuning.jobs import AsyncJobs as AsyncJobs
from ferrogate.resources.fine_tuning.jobs import Jobs as Jobs
