"""`python -m kerneljit` is the command `kerneljit`."""

import sys

from kerneljit.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
