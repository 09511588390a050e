# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing_extensions import Required, TypedDict

class CertificateActivateParams(TypedDict, total=False):
    certificate_ids: Required[Sequence[str]]
