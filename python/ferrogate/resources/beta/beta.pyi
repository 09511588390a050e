# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.beta import AsyncBeta as AsyncBeta
from ferrogate.resources.beta import Beta as Beta
