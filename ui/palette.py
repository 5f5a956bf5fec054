"""The palette stands in look/palette.py, where the workbook may use it too; this name goes when nothing imports it."""

from look.palette import *  # noqa: F403
