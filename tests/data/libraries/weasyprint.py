import asyncio

from weasyprint import CSS, HTML


async def bill(template, **values):
    return HTML(string=template.render(**values)).write_pdf(stylesheets=[CSS("a.css")])  # error: [AF143] "weasyprint.HTML.write_pdf()"


async def first_page(html: str, path: str):
    document = HTML(string=html).render()  # error: [AF143] "weasyprint.HTML.render()"
    document.copy(document.pages[:1]).write_pdf(path)  # error: [AF143] "weasyprint.Document.write_pdf()"
    return await asyncio.to_thread(HTML(string=html).write_pdf)
