"""The command `ferrogate`: `python -m ferrogate --help` lists what it can do."""

from __future__ import annotations

import os
import sys


def main(arguments: list[str] | None = None) -> int:
    """Run a command; its exit status: 0, 1 where it failed, 2 for wrong usage (as `SystemExit`), 130 after Ctrl-C.

    `arguments` are by default those of the process.
    """
    from ferrogate import OpenAIError
    from ferrogate._cli.paper import explain
    from ferrogate._cli.parser import parser

    options = parser().parse_args(arguments)
    try:
        status: int = options.run(options)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Who reads has seen enough. Without this the interpreter complains when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except (OpenAIError, OSError, ValueError) as error:
        print(f"ferrogate: {explain(error)}", file=sys.stderr)
        return 1
    return status


if __name__ == "__main__":
    sys.exit(main())
