import configparser
import cProfile
import email
import gettext
import http.cookiejar
import io
import logging.config
import netrc
import pickle
import xml.dom.minidom
import xml.etree.ElementTree as ET
import xml.sax
from email.parser import BytesParser, Parser
from pathlib import Path


async def trees(path: Path, payload: bytes, stream):
    tree = ET.parse(path)  # error: [AF125] "xml.etree.ElementTree.parse()"
    tree.getroot().append(ET.Element("x"))
    tree.write("out.xml", encoding="utf-8")  # error: [AF125] "xml.etree.ElementTree.ElementTree.write()"
    tree.parse(path)  # error: [AF125] "xml.etree.ElementTree.ElementTree.parse()"
    tree.write(io.BytesIO())
    for _, element in ET.iterparse("feed.xml"):  # error: [AF125] "xml.etree.ElementTree.iterparse()"
        element.clear()
    events = ET.iterparse(path)
    for _, element in ET.iterparse(io.BytesIO(payload)):
        element.clear()
    return events, ET.parse(io.BytesIO(payload)), ET.parse(stream), ET.fromstring(payload)


async def documents(path: str, handler: xml.sax.ContentHandler, payload: bytes):
    document = xml.dom.minidom.parse(path)  # error: [AF125] "xml.dom.minidom.parse()"
    xml.sax.parse(path, handler)  # error: [AF125] "xml.sax.parse()"
    xml.sax.parse(io.BytesIO(payload), handler)
    xml.sax.parseString(payload, handler)
    return document, xml.dom.minidom.parseString(payload)


async def messages(path: Path):
    with open(path) as text, open(path, "rb") as binary:  # error: [AF121] "open()" [AF121] "open()"
        found = [
            email.message_from_file(text),  # error: [AF125] "email.message_from_file()"
            email.message_from_binary_file(binary),  # error: [AF125] "email.message_from_binary_file()"
            Parser().parse(text, headersonly=True),  # error: [AF125] "email.parser.Parser.parse()"
            BytesParser().parse(binary),  # error: [AF125] "email.parser.BytesParser.parse()"
        ]
    memory = io.StringIO("Subject: x\n\n")
    return found, email.message_from_file(memory), Parser().parse(memory), Parser().parsestr("")


async def settings(path: Path, stream):
    parser = configparser.ConfigParser()
    with path.open("r+") as file:  # error: [AF121] "pathlib.Path.open()"
        parser.read_file(file)  # error: [AF125] "configparser.ConfigParser.read_file()"
        parser.write(file)  # error: [AF125] "configparser.ConfigParser.write()"
    parser.read_file(stream)
    parser.write(io.StringIO())
    logging.config.fileConfig("logging.ini")  # error: [AF125] "logging.config.fileConfig()"
    logging.config.fileConfig(parser)
    logging.config.dictConfig({"version": 1})
    return netrc.netrc(), gettext.translation("shop", "locale")  # error: [AF125] "netrc.netrc()" [AF125] "gettext.translation()"


async def cookies(path: str):
    jar = http.cookiejar.MozillaCookieJar(path)
    jar.load()  # error: [AF125] "http.cookiejar.FileCookieJar.load()"
    jar.revert()  # error: [AF125] "http.cookiejar.FileCookieJar.revert()"
    jar.save(ignore_discard=True)  # error: [AF125] "http.cookiejar.FileCookieJar.save()"
    jar.clear()


async def pickles(path: Path, value: object, stream):
    with open(path, "wb") as file:  # error: [AF121] "open()"
        pickler = pickle.Pickler(file, protocol=5)
        pickler.dump(value)  # error: [AF125] "pickle.Pickler.dump()"
    with open(path, "rb") as file:  # error: [AF121] "open()"
        loaded = pickle.Unpickler(file).load()  # error: [AF125] "pickle.Unpickler.load()"
    pickle.Pickler(io.BytesIO()).dump(value)
    pickle.Pickler(stream).dump(value)
    return loaded, pickle.Unpickler(stream).load()


async def profile(profiler: cProfile.Profile):
    profiler.disable()
    profiler.dump_stats("request.prof")  # error: [AF125] "cProfile.Profile.dump_stats()"
