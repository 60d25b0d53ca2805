import io

import xlsxwriter


async def exported(rows: list[tuple]):
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True})
    sheet = book.add_worksheet("rows")
    for number, row in enumerate(rows):
        sheet.write_row(number, 0, row)
    book.close()  # error: [AF125] "xlsxwriter.Workbook.close()"
    with xlsxwriter.Workbook("other.xlsx") as other:  # error: [AF125] "leaving `with xlsxwriter.Workbook`"
        other.add_worksheet()
    return buffer.getvalue()
