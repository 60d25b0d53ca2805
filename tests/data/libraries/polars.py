import asyncio
import io
from pathlib import Path

import polars as pl
from polars import col


async def readers(path: Path, upload, connection):
    frame = pl.read_csv(path, try_parse_dates=True)  # error: [AF125] "polars.read_csv()"
    pl.read_parquet(io.BytesIO(await upload.read()))  # error: [AF125] "polars.read_parquet()"
    pl.read_json(path)  # error: [AF125] "polars.read_json()"
    pl.read_ndjson(path)  # error: [AF125] "polars.read_ndjson()"
    pl.read_excel(path)  # error: [AF125] "polars.read_excel()"
    pl.read_ods(path)  # error: [AF125] "polars.read_ods()"
    pl.read_ipc(path)  # error: [AF125] "polars.read_ipc()"
    pl.read_ipc_stream(path)  # error: [AF125] "polars.read_ipc_stream()"
    pl.read_avro(path)  # error: [AF125] "polars.read_avro()"
    pl.read_delta("s3://bucket/table")  # error: [AF125] "polars.read_delta()"
    pl.read_database("SELECT 1", connection)  # error: [AF111] "polars.read_database()"
    pl.read_database_uri("SELECT 1", "postgresql://db")  # error: [AF111] "polars.read_database_uri()"
    return frame.filter(col("a") > 1)


async def writers(rows: list[dict], path: Path):
    frame = pl.DataFrame(rows)
    frame.write_csv(path)  # error: [AF125] "polars.DataFrame.write_csv()"
    frame.write_json("rows.json")  # error: [AF125] "polars.DataFrame.write_json()"
    frame.write_ndjson(path)  # error: [AF125] "polars.DataFrame.write_ndjson()"
    frame.sort("a").head(5).write_parquet(path)  # error: [AF125] "polars.DataFrame.write_parquet()"
    frame.write_excel(path)  # error: [AF125] "polars.DataFrame.write_excel()"
    frame.write_ipc(path)  # error: [AF125] "polars.DataFrame.write_ipc()"
    frame.write_ipc_stream(path)  # error: [AF125] "polars.DataFrame.write_ipc_stream()"
    frame.write_avro(path)  # error: [AF125] "polars.DataFrame.write_avro()"
    frame.write_delta(path)  # error: [AF125] "polars.DataFrame.write_delta()"
    frame.write_database("rows", "postgresql://db")  # error: [AF111] "polars.DataFrame.write_database()"
    frame.map_rows(lambda row: (row[0] * 2,))  # error: [AF143] "polars.DataFrame.map_rows()"
    frame.group_by("a").agg(col("b").sum()).write_parquet(path)  # error: [AF125] "polars.DataFrame.write_parquet()"


async def lazy(folder: Path):
    plan = pl.scan_parquet(folder / "*.parquet").filter(col("a") > 1).select("a", "b")
    frame = plan.collect()  # error: [AF143] "polars.LazyFrame.collect()"
    plan.describe()  # error: [AF143] "polars.LazyFrame.describe()"
    plan.sink_parquet("out.parquet")  # error: [AF125] "polars.LazyFrame.sink_parquet()"
    plan.sink_csv("out.csv")  # error: [AF125] "polars.LazyFrame.sink_csv()"
    plan.sink_ipc("out.arrow")  # error: [AF125] "polars.LazyFrame.sink_ipc()"
    plan.sink_ndjson("out.ndjson")  # error: [AF125] "polars.LazyFrame.sink_ndjson()"
    later = plan.sink_csv("other.csv", lazy=True)
    grouped = frame.lazy().group_by("a").agg(col("b").mean())
    both = pl.collect_all([plan, grouped])  # error: [AF143] "polars.collect_all()"
    both[0].write_parquet("both.parquet")  # error: [AF125] "polars.DataFrame.write_parquet()"
    return grouped.with_columns(c=1).collect(engine="streaming"), later  # error: [AF143] "polars.LazyFrame.collect()"


async def asynchronous(path: Path):
    frame = await pl.scan_csv(path).collect_async()
    frames = await pl.collect_all_async([frame.lazy()])
    text = frame.write_csv()
    frame.write_parquet(path)  # error: [AF125] "polars.DataFrame.write_parquet()"
    await asyncio.to_thread(pl.read_csv, path)
    return frames, text, frame.to_dicts()
