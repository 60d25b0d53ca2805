import asyncio

import pdfkit


async def bill(html: str):
    pdfkit.from_url("https://example.org/", "page.pdf")  # error: [AF161] "pdfkit.from_url()"
    pdfkit.from_file("page.html", "page.pdf")  # error: [AF161] "pdfkit.from_file()"
    await asyncio.to_thread(pdfkit.from_string, html, "page.pdf")
    return pdfkit.from_string(html, False)  # error: [AF161] "pdfkit.from_string()"
