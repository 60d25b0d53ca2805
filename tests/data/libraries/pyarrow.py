import asyncio
from pathlib import Path

import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.json
import pyarrow.parquet as pq
from pyarrow import csv, feather, orc


async def parquet(path: Path):
    table = pq.read_table(path, columns=["a"])  # error: [AF125] "pyarrow.parquet.read_table()"
    pq.read_pandas(path)  # error: [AF125] "pyarrow.parquet.read_pandas()"
    pq.read_metadata(path)  # error: [AF125] "pyarrow.parquet.read_metadata()"
    pq.read_schema(path)  # error: [AF125] "pyarrow.parquet.read_schema()"
    pq.write_table(table, path)  # error: [AF125] "pyarrow.parquet.write_table()"
    pq.write_to_dataset(table, "folder")  # error: [AF125] "pyarrow.parquet.write_to_dataset()"
    return pq.ParquetDataset(path).read()  # error: [AF125] "pyarrow.parquet.ParquetDataset.read()"


async def parquet_files(path: Path):
    file = pq.ParquetFile(path)  # error: [AF125] "pyarrow.parquet.ParquetFile()"
    for batch in file.iter_batches(1000):  # error: [AF125] "pyarrow.parquet.ParquetFile.iter_batches()"
        print(batch.num_rows)
    file.read_row_group(0)  # error: [AF125] "pyarrow.parquet.ParquetFile.read_row_group()"
    file.read_row_groups([0, 1])  # error: [AF125] "pyarrow.parquet.ParquetFile.read_row_groups()"
    print(file.metadata)
    return file.read()  # error: [AF125] "pyarrow.parquet.ParquetFile.read()"


async def writing(path: Path, table: pa.Table):
    with pq.ParquetWriter(path, table.schema) as writer:  # error: [AF125] "leaving `with pyarrow.parquet.ParquetWriter`"
        writer.write_table(table)  # error: [AF125] "pyarrow.parquet.ParquetWriter.write_table()"
        for batch in table.to_batches():
            writer.write_batch(batch)  # error: [AF125] "pyarrow.parquet.ParquetWriter.write_batch()"
    writer.write(table)  # error: [AF125] "pyarrow.parquet.ParquetWriter.write()"
    writer.close()  # error: [AF125] "pyarrow.parquet.ParquetWriter.close()"


async def other_formats(path: str, rows: list[dict]):
    table = csv.read_csv(path)  # error: [AF125] "pyarrow.csv.read_csv()"
    csv.open_csv(path)  # error: [AF125] "pyarrow.csv.open_csv()"
    csv.write_csv(table, path)  # error: [AF125] "pyarrow.csv.write_csv()"
    feather.read_table(path)  # error: [AF125] "pyarrow.feather.read_table()"
    feather.read_feather(path)  # error: [AF125] "pyarrow.feather.read_feather()"
    feather.write_feather(table, path)  # error: [AF125] "pyarrow.feather.write_feather()"
    pyarrow.json.read_json(path)  # error: [AF125] "pyarrow.json.read_json()"
    orc.read_table(path)  # error: [AF125] "pyarrow.orc.read_table()"
    orc.write_table(table, path)  # error: [AF125] "pyarrow.orc.write_table()"
    pa.memory_map(path)  # error: [AF121] "pyarrow.memory_map()"
    pa.OSFile(path, "wb")  # error: [AF121] "pyarrow.OSFile()"
    return pa.Table.from_pylist(rows), pa.BufferOutputStream()


async def datasets(folder: str, table: pa.Table):
    data = ds.dataset(folder, format="parquet")
    data.to_table(filter=ds.field("a") > 1)  # error: [AF125] "pyarrow.dataset.Dataset.to_table()"
    data.head(10)  # error: [AF125] "pyarrow.dataset.Dataset.head()"
    data.take([1, 2])  # error: [AF125] "pyarrow.dataset.Dataset.take()"
    ds.write_dataset(table, folder, format="parquet")  # error: [AF125] "pyarrow.dataset.write_dataset()"
    return data.schema, data.count_rows()  # error: [AF125] "pyarrow.dataset.Dataset.count_rows()"


async def offloaded(path: Path):
    table = await asyncio.to_thread(pq.read_table, path)
    return table.to_pylist()
