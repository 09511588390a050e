# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.audio import AsyncAudio as AsyncAudio
from ferrogate.resources.audio import Audio as Audio
