"""Names that are imported from themselves, and classes that lead to one another."""

from . import missing
from .other import again
