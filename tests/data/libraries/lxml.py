import asyncio
import io

from lxml import etree, html


async def files(path: str):
    tree = etree.parse(path, etree.XMLParser(recover=True))  # error: [AF125] "lxml.etree.parse()"
    html.parse("page.html")  # error: [AF125] "lxml.html.parse()"
    with open(path, "rb") as file:  # error: [AF121] "open()"
        etree.parse(file)  # error: [AF125] "lxml.etree.parse()"
    tree.write("copy.xml", pretty_print=True)  # error: [AF125] "lxml.etree._ElementTree.write()"
    etree.ElementTree(tree.getroot()).write(path)  # error: [AF125] "lxml.etree._ElementTree.write()"


async def in_memory(body: bytes, element: etree._Element):
    tree = etree.parse(io.BytesIO(body))
    etree.ElementTree(element).write(io.BytesIO())
    return etree.fromstring(body), html.fromstring(body).xpath("//a"), etree.tostring(tree)


async def offloaded(path: str):
    return await asyncio.to_thread(etree.parse, path)
