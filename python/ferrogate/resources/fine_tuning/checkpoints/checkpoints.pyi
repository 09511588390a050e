# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.fine_tuning.checkpoints import AsyncCheckpoints as AsyncCheckpoints
from ferrogate.resources.fine_tuning.checkpoints import Checkpoints as Checkpoints
