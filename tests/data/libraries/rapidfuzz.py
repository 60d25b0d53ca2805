import asyncio

from rapidfuzz import fuzz, process


async def similar(names: list[str], known: list[str]):
    table = process.cdist(names, known, scorer=fuzz.ratio)  # error: [AF143] "rapidfuzz.process.cdist()"
    await asyncio.to_thread(process.cdist, names, known)
    return table, fuzz.ratio("a", "b"), process.extractOne("a", known)
