# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import TypeAlias
from ferrogate.types.realtime.realtime_truncation_retention_ratio_param import RealtimeTruncationRetentionRatioParam

RealtimeTruncationParam: TypeAlias = Literal["auto", "disabled"] | RealtimeTruncationRetentionRatioParam
