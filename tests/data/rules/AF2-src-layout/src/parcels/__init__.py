from parcels.client import Client, connect

__all__ = ["Client", "connect"]
