"""What a file says of itself to programs that read no PDF: its information once more, as XMP."""

from collections.abc import Iterator
from datetime import datetime
from xml.sax.saxutils import escape

from canvasdesk.export.printout import Printout
from canvasdesk.export.xml_text import fit_for_xml

_HEAD = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"\
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">"""
_FOOT = """</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""


def xmp_packet(printout: Printout, creator: str, producer: str, made: datetime) -> bytes:
    """Return the packet; what a printout does not say is not in it."""
    date = made.strftime("%Y-%m-%dT%H:%M:%SZ")
    plain = {"xmp:CreatorTool": creator, "xmp:CreateDate": date, "xmp:ModifyDate": date}
    lines = [_HEAD, *_lists(printout)]
    lines += [_element(name, _text(text)) for name, text in plain.items()]
    lines += [_element("pdf:Producer", _text(producer)), _FOOT]
    return "\n".join(lines).encode()


def _lists(printout: Printout) -> Iterator[str]:
    any_language = ' xml:lang="x-default"'
    for name, kind, entries, text in (
        ("dc:title", "rdf:Alt", any_language, printout.title),
        ("dc:creator", "rdf:Seq", "", printout.author),
        ("dc:description", "rdf:Alt", any_language, printout.subject),
        ("dc:language", "rdf:Bag", "", printout.language),
    ):
        if text:
            item = f"<rdf:li{entries}>{_text(text)}</rdf:li>"
            yield _element(name, _element(kind, item))


def _element(name: str, inside: str) -> str:
    return f"<{name}>{inside}</{name}>"


def _text(text: str) -> str:
    # A reader of XML takes any end of a line for a plain one.
    return escape(fit_for_xml(text), {"\r": "&#13;"})
