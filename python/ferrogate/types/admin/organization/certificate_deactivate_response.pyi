# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class CertificateDetails(BaseModel):
    expires_at: int | None
    valid_at: int | None
    def __init__(
        self,
        *,
        expires_at: int | None = ...,
        valid_at: int | None = ...,
        **values: Any,
    ) -> None: ...


class CertificateDeactivateResponse(BaseModel):
    id: str
    active: bool
    certificate_details: CertificateDetails
    created_at: int
    name: str | None
    object: Literal["organization.certificate"]
    def __init__(
        self,
        *,
        id: str,
        active: bool,
        certificate_details: CertificateDetails,
        created_at: int,
        object: Literal["organization.certificate"],
        name: str | None = ...,
        **values: Any,
    ) -> None: ...
