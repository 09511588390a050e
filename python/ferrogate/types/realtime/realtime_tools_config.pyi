# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypeAlias
from ferrogate.types.realtime.realtime_tools_config_union import RealtimeToolsConfigUnion

RealtimeToolsConfig: TypeAlias = list[RealtimeToolsConfigUnion]
