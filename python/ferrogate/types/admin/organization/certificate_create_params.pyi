# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import Required, TypedDict

class CertificateCreateParams(TypedDict, total=False):
    certificate: Required[str]
    name: str
