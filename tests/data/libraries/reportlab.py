import asyncio
import io

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen import canvas
from reportlab.platypus import BaseDocTemplate, Paragraph, SimpleDocTemplate


async def bill(name: str):
    buffer = io.BytesIO()
    page = canvas.Canvas(buffer, pagesize=A4)
    page.drawString(72, 720, name)
    page.showPage()
    page.save()  # error: [AF143] "reportlab.pdfgen.canvas.Canvas.save()"
    return buffer.getvalue(), canvas.Canvas("x.pdf").getpdfdata()  # error: [AF143] "reportlab.pdfgen.canvas.Canvas.getpdfdata()"


async def report(story: list[Paragraph], other: BaseDocTemplate):
    document = SimpleDocTemplate("report.pdf", pagesize=A4)
    document.build(story)  # error: [AF143] "reportlab.platypus.BaseDocTemplate.build()"
    other.multiBuild(story)  # error: [AF143] "reportlab.platypus.BaseDocTemplate.multiBuild()"
    await asyncio.to_thread(document.build, story)
