"""A shop: what its parts give, under one name."""

from .storage import Basket as ShoppingBasket
from .storage import files
from .storage.orders import save_order, total

__version__ = "3"
__all__ = ["ShoppingBasket", "files", "save_order", "total"]
