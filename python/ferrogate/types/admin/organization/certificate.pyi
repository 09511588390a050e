# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class CertificateDetails(BaseModel):
    content: str | None
    expires_at: int | None
    valid_at: int | None
    def __init__(
        self,
        *,
        content: str | None = ...,
        expires_at: int | None = ...,
        valid_at: int | None = ...,
        **values: Any,
    ) -> None: ...


class Certificate(BaseModel):
    id: str
    certificate_details: CertificateDetails
    created_at: int
    name: str | None
    object: Literal["certificate", "organization.certificate", "organization.project.certificate"]
    active: bool | None
    def __init__(
        self,
        *,
        id: str,
        certificate_details: CertificateDetails,
        created_at: int,
        object: Literal["certificate", "organization.certificate", "organization.project.certificate"],
        name: str | None = ...,
        active: bool | None = ...,
        **values: Any,
    ) -> None: ...
