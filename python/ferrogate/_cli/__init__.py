"""The commands of `ferrogate`, a module each, which the package itself never loads.

`HELP` and `ABOUT` say what a command is for, `arguments` what it takes; `run` does it and gives the exit status.
"""
