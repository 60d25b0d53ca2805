"""gspread: Google Sheets."""

from asyncflow_runtime.catalog.entry import calls, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("gspread",)

_API = "https://docs.gspread.org/en/latest/api"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "gspread.Client",
        "copy create del_spreadsheet export import_csv insert_permission list_permissions "
        "list_spreadsheet_files open open_by_key open_by_url openall",
        "AF134",
        f"{_API}/client.html",
    ),
    *calls(
        "gspread.Spreadsheet",
        "add_worksheet batch_update del_worksheet duplicate_sheet export fetch_sheet_metadata "
        "get_worksheet get_worksheet_by_id share update_title values_append values_batch_get "
        "values_clear values_get values_update worksheet worksheets",
        "AF134",
        f"{_API}/models/spreadsheet.html",
    ),
    *calls(
        "gspread.Worksheet",
        "acell add_cols add_rows append_row append_rows batch_clear batch_format batch_get "
        "batch_update cell clear col_values delete_columns delete_rows find findall format "
        "freeze get get_all_records get_all_values get_values insert_row insert_rows range "
        "resize row_values sort update update_acell update_cell update_cells update_title",
        "AF134",
        f"{_API}/models/worksheet.html",
    ),
)

ALIASES: dict[str, str] = {
    "gspread.client.Client": "gspread.Client",
    "gspread.spreadsheet.Spreadsheet": "gspread.Spreadsheet",
    "gspread.worksheet.Worksheet": "gspread.Worksheet",
}

BASES: dict[str, tuple[str, ...]] = {
    "gspread.Client": (),
    "gspread.Spreadsheet": (),
    "gspread.Worksheet": (),
}

ATTRIBUTES: dict[str, str] = {"gspread.Spreadsheet.sheet1": "gspread.Worksheet"}

RESULTS: dict[str, str] = {
    **returns(
        "gspread",
        "api_key authorize oauth oauth_from_dict service_account service_account_from_dict",
        "gspread.Client",
    ),
    **returns("gspread.Client", "copy create open open_by_key open_by_url", "gspread.Spreadsheet"),
    **returns(
        "gspread.Spreadsheet",
        "add_worksheet duplicate_sheet get_worksheet get_worksheet_by_id worksheet",
        "gspread.Worksheet",
    ),
    "gspread.Client.openall": "list[gspread.Spreadsheet]",
    "gspread.Spreadsheet.worksheets": "list[gspread.Worksheet]",
}
