import asyncio
import io

import qrcode


async def code(address: str):
    image = qrcode.make(address)  # error: [AF143] "qrcode.make()"
    buffer = io.BytesIO()
    image.save(buffer)
    return buffer.getvalue()


async def configured(address: str):
    builder = qrcode.QRCode(version=1, box_size=10)
    builder.add_data(address)
    builder.make(fit=True)  # error: [AF143] "qrcode.QRCode.make()"
    image = builder.make_image(fill_color="black")  # error: [AF143] "qrcode.QRCode.make_image()"
    return image, await asyncio.to_thread(qrcode.make, address)
