from . import compress
from .compress import compress as squeeze
