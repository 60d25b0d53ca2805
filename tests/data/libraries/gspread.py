import asyncio

import gspread

client = gspread.service_account_from_dict({"type": "service_account"})


async def append(key: str, row: list[str]):
    sheet = client.open_by_key(key).sheet1  # error: [AF134] "gspread.Client.open_by_key()"
    sheet.append_row(row)  # error: [AF134] "gspread.Worksheet.append_row()"
    records = sheet.get_all_records()  # error: [AF134] "gspread.Worksheet.get_all_records()"
    return records, sheet.title


async def every_sheet(name: str):
    book = client.open(name)  # error: [AF134] "gspread.Client.open()"
    for sheet in book.worksheets():  # error: [AF134] "gspread.Spreadsheet.worksheets()"
        sheet.clear()  # error: [AF134] "gspread.Worksheet.clear()"
    return await asyncio.to_thread(client.open, name)


async def client_calls(client: gspread.Client, file_id, title, data, url):
    client.copy(file_id)  # error: [AF134] "gspread.Client.copy()"
    client.create(title)  # error: [AF134] "gspread.Client.create()"
    client.del_spreadsheet(file_id)  # error: [AF134] "gspread.Client.del_spreadsheet()"
    client.export(file_id)  # error: [AF134] "gspread.Client.export()"
    client.import_csv(file_id, data)  # error: [AF134] "gspread.Client.import_csv()"
    client.insert_permission(file_id)  # error: [AF134] "gspread.Client.insert_permission()"
    client.list_permissions(file_id)  # error: [AF134] "gspread.Client.list_permissions()"
    client.list_spreadsheet_files()  # error: [AF134] "gspread.Client.list_spreadsheet_files()"
    client.open_by_url(url)  # error: [AF134] "gspread.Client.open_by_url()"
    client.openall()  # error: [AF134] "gspread.Client.openall()"


async def spreadsheet_calls(spreadsheet: gspread.Spreadsheet, title, rows, cols, body, worksheet, source_sheet_id, index, id, email_address, perm_type, role, range, params, ranges):
    spreadsheet.add_worksheet(title, rows, cols)  # error: [AF134] "gspread.Spreadsheet.add_worksheet()"
    spreadsheet.batch_update(body)  # error: [AF134] "gspread.Spreadsheet.batch_update()"
    spreadsheet.del_worksheet(worksheet)  # error: [AF134] "gspread.Spreadsheet.del_worksheet()"
    spreadsheet.duplicate_sheet(source_sheet_id)  # error: [AF134] "gspread.Spreadsheet.duplicate_sheet()"
    spreadsheet.export()  # error: [AF134] "gspread.Spreadsheet.export()"
    spreadsheet.fetch_sheet_metadata()  # error: [AF134] "gspread.Spreadsheet.fetch_sheet_metadata()"
    spreadsheet.get_worksheet(index)  # error: [AF134] "gspread.Spreadsheet.get_worksheet()"
    spreadsheet.get_worksheet_by_id(id)  # error: [AF134] "gspread.Spreadsheet.get_worksheet_by_id()"
    spreadsheet.share(email_address, perm_type, role)  # error: [AF134] "gspread.Spreadsheet.share()"
    spreadsheet.update_title(title)  # error: [AF134] "gspread.Spreadsheet.update_title()"
    spreadsheet.values_append(range, params, body)  # error: [AF134] "gspread.Spreadsheet.values_append()"
    spreadsheet.values_batch_get(ranges)  # error: [AF134] "gspread.Spreadsheet.values_batch_get()"
    spreadsheet.values_clear(range)  # error: [AF134] "gspread.Spreadsheet.values_clear()"
    spreadsheet.values_get(range)  # error: [AF134] "gspread.Spreadsheet.values_get()"
    spreadsheet.values_update(range)  # error: [AF134] "gspread.Spreadsheet.values_update()"
    spreadsheet.worksheet(title)  # error: [AF134] "gspread.Spreadsheet.worksheet()"


async def worksheet_calls(worksheet: gspread.Worksheet, label, cols, rows, values, ranges, formats, data, row, col, start_index, query, format, value, cell_list, title):
    worksheet.acell(label)  # error: [AF134] "gspread.Worksheet.acell()"
    worksheet.add_cols(cols)  # error: [AF134] "gspread.Worksheet.add_cols()"
    worksheet.add_rows(rows)  # error: [AF134] "gspread.Worksheet.add_rows()"
    worksheet.append_rows(values)  # error: [AF134] "gspread.Worksheet.append_rows()"
    worksheet.batch_clear(ranges)  # error: [AF134] "gspread.Worksheet.batch_clear()"
    worksheet.batch_format(formats)  # error: [AF134] "gspread.Worksheet.batch_format()"
    worksheet.batch_get(ranges)  # error: [AF134] "gspread.Worksheet.batch_get()"
    worksheet.batch_update(data)  # error: [AF134] "gspread.Worksheet.batch_update()"
    worksheet.cell(row, col)  # error: [AF134] "gspread.Worksheet.cell()"
    worksheet.col_values(col)  # error: [AF134] "gspread.Worksheet.col_values()"
    worksheet.delete_columns(start_index)  # error: [AF134] "gspread.Worksheet.delete_columns()"
    worksheet.delete_rows(start_index)  # error: [AF134] "gspread.Worksheet.delete_rows()"
    worksheet.find(query)  # error: [AF134] "gspread.Worksheet.find()"
    worksheet.findall(query)  # error: [AF134] "gspread.Worksheet.findall()"
    worksheet.format(ranges, format)  # error: [AF134] "gspread.Worksheet.format()"
    worksheet.freeze()  # error: [AF134] "gspread.Worksheet.freeze()"
    worksheet.get()  # error: [AF134] "gspread.Worksheet.get()"
    worksheet.get_all_values()  # error: [AF134] "gspread.Worksheet.get_all_values()"
    worksheet.get_values()  # error: [AF134] "gspread.Worksheet.get_values()"
    worksheet.insert_row(values)  # error: [AF134] "gspread.Worksheet.insert_row()"
    worksheet.insert_rows(values)  # error: [AF134] "gspread.Worksheet.insert_rows()"
    worksheet.range()  # error: [AF134] "gspread.Worksheet.range()"
    worksheet.resize()  # error: [AF134] "gspread.Worksheet.resize()"
    worksheet.row_values(row)  # error: [AF134] "gspread.Worksheet.row_values()"
    worksheet.sort()  # error: [AF134] "gspread.Worksheet.sort()"
    worksheet.update(values)  # error: [AF134] "gspread.Worksheet.update()"
    worksheet.update_acell(label, value)  # error: [AF134] "gspread.Worksheet.update_acell()"
    worksheet.update_cell(row, col, value)  # error: [AF134] "gspread.Worksheet.update_cell()"
    worksheet.update_cells(cell_list)  # error: [AF134] "gspread.Worksheet.update_cells()"
    worksheet.update_title(title)  # error: [AF134] "gspread.Worksheet.update_title()"
