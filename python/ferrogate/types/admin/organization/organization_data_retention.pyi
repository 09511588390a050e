# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class OrganizationDataRetention(BaseModel):
    object: Literal["organization.data_retention"]
    type: Literal["enhanced_modified_abuse_monitoring", "enhanced_zero_data_retention", "modified_abuse_monitoring", "zero_data_retention"]
    def __init__(
        self,
        *,
        object: Literal["organization.data_retention"],
        type: Literal["enhanced_modified_abuse_monitoring", "enhanced_zero_data_retention", "modified_abuse_monitoring", "zero_data_retention"],
        **values: Any,
    ) -> None: ...
