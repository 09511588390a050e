# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class CertificateDeleteResponse(BaseModel):
    id: str
    object: Literal["certificate.deleted"]
    def __init__(
        self,
        *,
        id: str,
        object: Literal["certificate.deleted"],
        **values: Any,
    ) -> None: ...
