# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict

class SpendLimitUpdateParams(TypedDict, total=False):
    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    threshold_amount: Required[int]
