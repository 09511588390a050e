# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypedDict

class CertificateUpdateParams(TypedDict, total=False):
    name: str
