import asyncio

import xlrd


async def first_cell(body: bytes):
    book = xlrd.open_workbook(file_contents=body)  # error: [AF125] "xlrd.open_workbook()"
    await asyncio.to_thread(xlrd.open_workbook, "old.xls")
    return book.sheet_by_index(0).cell_value(0, 0)
