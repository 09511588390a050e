# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class BetaInlineSkillSource(BaseModel):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]
    def __init__(
        self,
        *,
        data: str,
        media_type: Literal["application/zip"],
        type: Literal["base64"],
        **values: Any,
    ) -> None: ...
