import asyncio
import io
from pathlib import Path

import numpy as np
import pandas as pd
from pandas import DataFrame, ExcelFile, read_csv


async def readers(path: Path, upload, connection):
    frame = pd.read_csv(path, parse_dates=["day"])  # error: [AF125] "pandas.read_csv()"
    read_csv(io.BytesIO(await upload.read()))  # error: [AF125] "pandas.read_csv()"
    pd.read_table(path)  # error: [AF125] "pandas.read_table()"
    pd.read_fwf(path)  # error: [AF125] "pandas.read_fwf()"
    pd.read_excel(upload.file, sheet_name="Prices")  # error: [AF125] "pandas.read_excel()"
    pd.read_json(path, lines=True)  # error: [AF125] "pandas.read_json()"
    pd.read_html("https://example.org/")[0].head()  # error: [AF125] "pandas.read_html()"
    pd.read_xml(path)  # error: [AF125] "pandas.read_xml()"
    pd.read_parquet("s3://bucket/prices")  # error: [AF125] "pandas.read_parquet()"
    pd.read_feather(path)  # error: [AF125] "pandas.read_feather()"
    pd.read_orc(path)  # error: [AF125] "pandas.read_orc()"
    pd.read_pickle(path)  # error: [AF125] "pandas.read_pickle()"
    pd.read_hdf(path, "prices")  # error: [AF125] "pandas.read_hdf()"
    pd.read_stata(path)  # error: [AF125] "pandas.read_stata()"
    pd.read_sas(path)  # error: [AF125] "pandas.read_sas()"
    pd.read_spss(path)  # error: [AF125] "pandas.read_spss()"
    pd.read_sql("SELECT * FROM price", connection)  # error: [AF111] "pandas.read_sql()"
    pd.read_sql_query("SELECT 1", connection)  # error: [AF111] "pandas.read_sql_query()"
    pd.read_sql_table("price", connection)  # error: [AF111] "pandas.read_sql_table()"
    return frame


async def excel(path: str, frame: DataFrame):
    book = ExcelFile(path)  # error: [AF125] "pandas.ExcelFile()"
    prices = book.parse("Prices")  # error: [AF125] "pandas.ExcelFile.parse()"
    with pd.ExcelWriter(path, engine="openpyxl") as writer:  # error: [AF125] "leaving `with pandas.ExcelWriter`"
        frame.to_excel(writer, sheet_name="a")  # error: [AF125] "pandas.DataFrame.to_excel()"
    writer = pd.ExcelWriter(path)
    writer.close()  # error: [AF125] "pandas.ExcelWriter.close()"
    return prices, book.sheet_names


async def hdf(path: str, frame: pd.DataFrame):
    store = pd.HDFStore(path)  # error: [AF125] "pandas.HDFStore()"
    store.put("prices", frame)  # error: [AF125] "pandas.HDFStore.put()"
    store.append("prices", frame)  # error: [AF125] "pandas.HDFStore.append()"
    store.remove("old")  # error: [AF125] "pandas.HDFStore.remove()"
    store.get("prices")  # error: [AF125] "pandas.HDFStore.get()"
    return store.select("prices", "index > 5")  # error: [AF125] "pandas.HDFStore.select()"


async def writers(rows: list[dict], path: Path, engine):
    frame = pd.DataFrame(rows)
    frame.to_csv(path, index=False)  # error: [AF125] "pandas.DataFrame.to_csv()"
    frame.to_json("rows.json", orient="records")  # error: [AF125] "pandas.DataFrame.to_json()"
    frame.to_html("rows.html")  # error: [AF125] "pandas.DataFrame.to_html()"
    frame.to_latex("rows.tex")  # error: [AF125] "pandas.DataFrame.to_latex()"
    frame.to_markdown("rows.md")  # error: [AF125] "pandas.DataFrame.to_markdown()"
    frame.to_string("rows.txt")  # error: [AF125] "pandas.DataFrame.to_string()"
    frame.to_xml("rows.xml")  # error: [AF125] "pandas.DataFrame.to_xml()"
    frame.to_pickle(path)  # error: [AF125] "pandas.DataFrame.to_pickle()"
    frame.to_excel(io.BytesIO())  # error: [AF125] "pandas.DataFrame.to_excel()"
    frame.to_parquet(path)  # error: [AF125] "pandas.DataFrame.to_parquet()"
    frame.to_feather(path)  # error: [AF125] "pandas.DataFrame.to_feather()"
    frame.to_orc(path)  # error: [AF125] "pandas.DataFrame.to_orc()"
    frame.to_stata(path)  # error: [AF125] "pandas.DataFrame.to_stata()"
    frame.to_hdf(path, key="rows")  # error: [AF125] "pandas.DataFrame.to_hdf()"
    frame.to_sql("rows", engine, if_exists="append")  # error: [AF111] "pandas.DataFrame.to_sql()"
    column = frame.value_counts()
    column.to_csv(path)  # error: [AF125] "pandas.Series.to_csv()"
    column.to_json(path)  # error: [AF125] "pandas.Series.to_json()"
    column.to_pickle(path)  # error: [AF125] "pandas.Series.to_pickle()"
    column.to_excel(path)  # error: [AF125] "pandas.Series.to_excel()"
    column.to_hdf(path, key="c")  # error: [AF125] "pandas.Series.to_hdf()"
    column.to_sql("c", engine)  # error: [AF111] "pandas.Series.to_sql()"


async def chained(path: str, frame: pd.DataFrame):
    frame[["a", "b"]].dropna().rename(columns={"a": "c"}).to_parquet(path)  # error: [AF125] "pandas.DataFrame.to_parquet()"
    frame.loc[frame["a"] > 1].head(100).to_csv(path)  # error: [AF125] "pandas.DataFrame.to_csv()"
    frame.groupby("a").agg({"b": "sum"}).reset_index().to_csv(path)  # error: [AF125] "pandas.DataFrame.to_csv()"
    frame["a"].to_csv(path)  # error: [AF125] "pandas.Series.to_csv()"
    frame.iloc[[0, 5]].T.to_excel(path)  # error: [AF125] "pandas.DataFrame.to_excel()"
    frame.iloc[:5].to_excel(path)  # todo: [AF125]


async def heavy(frame: pd.DataFrame, other: pd.DataFrame):
    pd.merge(frame, other, on="id")  # error: [AF143] "pandas.merge()"
    pd.merge_asof(frame, other, on="time")  # error: [AF143] "pandas.merge_asof()"
    pd.merge_ordered(frame, other)  # error: [AF143] "pandas.merge_ordered()"
    pd.pivot_table(frame, index="a", values="b")  # error: [AF143] "pandas.pivot_table()"
    pd.crosstab(frame["a"], frame["b"])  # error: [AF143] "pandas.crosstab()"
    joined = frame.merge(other, how="left")  # error: [AF143] "pandas.DataFrame.merge()"
    table = joined.pivot_table(index="a")  # error: [AF143] "pandas.DataFrame.pivot_table()"
    totals = table.apply(lambda row: row["b"] * 2, axis=1)  # error: [AF143] "pandas.DataFrame.apply()"
    frame.groupby("a").apply(len)  # error: [AF143] "pandas.core.groupby.DataFrameGroupBy.apply()"
    for _, row in frame.iterrows():  # error: [AF143] "pandas.DataFrame.iterrows()"
        print(row)
    return totals, joined.describe()  # error: [AF143] "pandas.DataFrame.describe()"


async def quick(rows: list[dict], path: Path):
    frame = pd.DataFrame(rows).set_index("id")
    text = frame.to_csv()
    buffer = io.StringIO()
    frame.to_csv(buffer)
    frame.to_json(orient="records")
    frame["total"] = frame["a"] + np.log1p(frame["b"])
    frame.to_dict("records"), frame.sort_values("a").head(3).to_html()
    rows = frame.iterrows()
    return text, await asyncio.to_thread(frame.to_parquet, path), rows


async def offloaded(path: Path):
    frame = await asyncio.to_thread(pd.read_csv, path)
    frame.to_csv(path)  # error: [AF125] "pandas.DataFrame.to_csv()"
    return frame.head()


class Report:
    def __init__(self, path: Path):
        self.frame = pd.read_csv(path)

    async def export(self, path: Path):
        self.frame.to_parquet(path)  # error: [AF125] "pandas.DataFrame.to_parquet()"
