import asyncio
import io

import plotly.express as px
import plotly.graph_objects as go
import plotly.io as pio


async def charts(frame, path: str):
    figure = px.line(frame, x="day", y="price").update_layout(title="Prices")
    figure.write_image(path)  # error: [AF161] "plotly.graph_objects.Figure.write_image()"
    figure.write_html(path)  # error: [AF125] "plotly.graph_objects.Figure.write_html()"
    figure.write_json("chart.json")  # error: [AF125] "plotly.graph_objects.Figure.write_json()"
    pio.write_html(figure, path)  # error: [AF125] "plotly.io.write_html()"
    pio.write_json(figure, path)  # error: [AF125] "plotly.io.write_json()"
    pio.write_image(figure, path)  # error: [AF161] "plotly.io.write_image()"
    pio.to_image(figure)  # error: [AF161] "plotly.io.to_image()"
    bars = go.Figure(data=[go.Bar(y=[2, 3, 1])])
    return bars.to_image(format="png")  # error: [AF161] "plotly.graph_objects.Figure.to_image()"


async def in_memory(figure: go.Figure):
    figure.write_html(io.StringIO())
    await asyncio.to_thread(figure.write_image, "chart.png")
    return figure.to_json(), figure.to_html(full_html=False)
