"""grpc.aio runs the `def` methods of a servicer in a thread."""

import grpc

from shop_pb2_grpc import ShopServicer, add_ShopServicer_to_server
from store import rows, settle


class Shop(ShopServicer):
    def Products(self, request, context):
        return rows()

    async def Orders(self, request, context):
        return rows()  # error: [AF211]


async def main() -> None:
    server = grpc.aio.server()
    add_ShopServicer_to_server(Shop(), server)
    settle()  # error: [AF271]
    await server.start()
