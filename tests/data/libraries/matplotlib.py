import asyncio
import io

import matplotlib.pyplot as plt
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure


async def chart(days: list[int], prices: list[float]):
    figure, axes = plt.subplots(figsize=(8, 4))  # error: [AF143] "matplotlib.pyplot.subplots()"
    axes.plot(days, prices)
    figure.tight_layout()  # error: [AF143] "matplotlib.figure.Figure.tight_layout()"
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png")  # error: [AF143] "matplotlib.figure.Figure.savefig()"
    plt.close(figure)
    return buffer.getvalue()


async def global_state(path: str):
    plt.figure()
    plt.plot([1, 2, 3])
    plt.title("Prices")
    plt.tight_layout()  # error: [AF143] "matplotlib.pyplot.tight_layout()"
    plt.savefig(path)  # error: [AF143] "matplotlib.pyplot.savefig()"
    plt.gcf().savefig(path)  # error: [AF143] "matplotlib.figure.Figure.savefig()"


async def without_pyplot(buffer):
    figure = Figure()
    axes = figure.subplots(2, 2)  # error: [AF143] "matplotlib.figure.Figure.subplots()"
    canvas = FigureCanvasAgg(figure)
    canvas.draw()  # error: [AF143] "matplotlib.backends.backend_agg.FigureCanvasAgg.draw()"
    canvas.print_png(buffer)  # error: [AF143] "matplotlib.backends.backend_agg.FigureCanvasAgg.print_png()"
    canvas.print_jpg(buffer)  # error: [AF143] "matplotlib.backends.backend_agg.FigureCanvasAgg.print_jpg()"
    canvas.print_figure(buffer)  # error: [AF143] "matplotlib.backends.backend_agg.FigureCanvasAgg.print_figure()"
    await asyncio.to_thread(figure.savefig, buffer)
    return axes
