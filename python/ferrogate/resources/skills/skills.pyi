# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.skills import AsyncSkills as AsyncSkills
from ferrogate.resources.skills import Skills as Skills
