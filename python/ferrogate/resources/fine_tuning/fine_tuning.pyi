# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.fine_tuning import AsyncFineTuning as AsyncFineTuning
from ferrogate.resources.fine_tuning import FineTuning as FineTuning
