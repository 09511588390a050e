"""ferrogate as the drop-in suite's `--nominal` wants it: with openai's classes. For `run.py --module dropin_nominal`."""

import sys

import ferrogate
from ferrogate.compat.openai import install

install()
sys.modules[__name__] = ferrogate
