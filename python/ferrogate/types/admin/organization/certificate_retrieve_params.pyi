# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing import Literal
from typing_extensions import TypedDict

class CertificateRetrieveParams(TypedDict, total=False):
    include: Sequence[Literal["content"]]
