"""ferrogate with openai's classes, as the drop-in suite wants it: `run.py --module dropin_nominal --nominal`."""

import sys

import ferrogate
from ferrogate.compat.openai import install

install()
sys.modules[__name__] = ferrogate
