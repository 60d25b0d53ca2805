import asyncio

from googleapiclient.discovery import build
from googleapiclient.errors import HttpError
from googleapiclient.http import MediaFileUpload, MediaIoBaseDownload

drive = build("drive", "v3", developerKey="none")


async def files(buffer):
    try:
        found = drive.files().list(q="x", fields="files(id)").execute()  # error: [AF134] "googleapiclient.http.HttpRequest.execute()"
    except HttpError as error:
        return error.resp
    for file in found.get("files", []):
        print(file["name"])
    request = drive.files().get_media(fileId="f")
    downloader = MediaIoBaseDownload(buffer, request)
    downloader.next_chunk()  # error: [AF134] "googleapiclient.http.MediaIoBaseDownload.next_chunk()"
    upload = drive.files().create(body={}, media_body=MediaFileUpload("x", resumable=True))
    upload.next_chunk()  # error: [AF134] "googleapiclient.http.HttpRequest.next_chunk()"
    batch = drive.new_batch_http_request(callback=print)
    batch.add(drive.permissions().create(fileId="f", body={}))
    batch.execute()  # error: [AF134] "googleapiclient.http.BatchHttpRequest.execute()"
    return drive.files().list_next(request, found)


class Sheet:
    def __init__(self, credentials):
        self.sheets = build("sheets", "v4", credentials=credentials).spreadsheets()
        self.mail = build("gmail", "v1", credentials=credentials)

    async def append(self, rows: list):
        values = self.sheets.values()
        request = values.append(spreadsheetId="s", range="A1", body={"values": rows})
        request.execute()  # error: [AF134] "googleapiclient.http.HttpRequest.execute()"
        self.mail.users().messages().send(userId="me", body={}).execute()  # error: [AF134] "googleapiclient.http.HttpRequest.execute()"
        return await asyncio.to_thread(values.get(spreadsheetId="s", range="A1").execute)


async def made():
    calendar = build("calendar", "v3")  # error: [AF134] "googleapiclient.discovery.build()"
    return calendar.events().list(calendarId="primary").execute()  # error: [AF134] "googleapiclient.http.HttpRequest.execute()"


def synchronous():
    return drive.files().list().execute()
