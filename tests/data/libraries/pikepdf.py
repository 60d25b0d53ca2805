import asyncio
import io

import pikepdf
from pikepdf import Pdf


async def joined(path: str, target: str):
    with pikepdf.open(path) as source:  # error: [AF121] "pikepdf.Pdf.open()"
        merged = Pdf.new()
        merged.pages.extend(source.pages)
        merged.save(target, linearize=True)  # error: [AF143] "pikepdf.Pdf.save()"
        await asyncio.to_thread(merged.save, target)
    return Pdf.open(io.BytesIO(b""))
