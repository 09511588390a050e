# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypedDict

class RealtimeConnectParams(TypedDict, total=False):
    call_id: str
    model: str
