# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict

class DataRetentionUpdateParams(TypedDict, total=False):
    retention_type: Required[Literal["enhanced_modified_abuse_monitoring", "enhanced_zero_data_retention", "modified_abuse_monitoring", "zero_data_retention"]]
