import asyncio

from pyairtable import Api
import pyairtable


class Inventory:
    def __init__(self, token: str):
        self.api = Api(token)
        self.table = self.api.table("app1", "Items")

    async def add(self, name: str):
        record = self.table.create({"Name": name})  # error: [AF134] "pyairtable.Table.create()"
        for page in self.table.iterate(page_size=50):  # error: [AF134] "pyairtable.Table.iterate()"
            print(page)
        pages = self.table.iterate()
        return record["id"], await asyncio.to_thread(list, pages)

    async def tables(self):
        for table in self.api.base("app1").tables():  # error: [AF134] "pyairtable.Base.tables()"
            table.all()  # error: [AF134] "pyairtable.Table.all()"


async def table_calls(table: pyairtable.Table, record_id, text, records, record_ids, key_fields, name, field_type, fields, field, filename):
    table.add_comment(record_id, text)  # error: [AF134] "pyairtable.Table.add_comment()"
    table.batch_create(records)  # error: [AF134] "pyairtable.Table.batch_create()"
    table.batch_delete(record_ids)  # error: [AF134] "pyairtable.Table.batch_delete()"
    table.batch_update(records)  # error: [AF134] "pyairtable.Table.batch_update()"
    table.batch_upsert(records, key_fields)  # error: [AF134] "pyairtable.Table.batch_upsert()"
    table.comments(record_id)  # error: [AF134] "pyairtable.Table.comments()"
    table.create_field(name, field_type)  # error: [AF134] "pyairtable.Table.create_field()"
    table.delete(record_id)  # error: [AF134] "pyairtable.Table.delete()"
    table.first()  # error: [AF134] "pyairtable.Table.first()"
    table.get(record_id)  # error: [AF134] "pyairtable.Table.get()"
    table.schema()  # error: [AF134] "pyairtable.Table.schema()"
    table.update(record_id, fields)  # error: [AF134] "pyairtable.Table.update()"
    table.upload_attachment(record_id, field, filename)  # error: [AF134] "pyairtable.Table.upload_attachment()"


async def api_calls(api: pyairtable.Api, workspace_id, name, tables, method, url):
    api.bases()  # error: [AF134] "pyairtable.Api.bases()"
    api.create_base(workspace_id, name, tables)  # error: [AF134] "pyairtable.Api.create_base()"
    api.request(method, url)  # error: [AF134] "pyairtable.Api.request()"
    api.whoami()  # error: [AF134] "pyairtable.Api.whoami()"


async def base_calls(base: pyairtable.Base, name, fields):
    base.create_table(name, fields)  # error: [AF134] "pyairtable.Base.create_table()"
    base.schema()  # error: [AF134] "pyairtable.Base.schema()"
