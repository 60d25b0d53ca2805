import asyncio

from fpdf import FPDF


class Bill(FPDF):
    def header(self):
        self.cell(80, 10, "Bill")


async def bill(html: str):
    pdf = Bill(orientation="P")
    pdf.add_page()
    pdf.set_font("helvetica", size=12)
    pdf.write_html(html)  # error: [AF143] "fpdf.FPDF.write_html()"
    await asyncio.to_thread(pdf.output, "bill.pdf")
    return bytes(FPDF().output())  # error: [AF143] "fpdf.FPDF.output()"
