"""DOCX written with python-docx and ODT written with odfdo, read by the document readers."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import docx
import odfdo
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from tests.articles.opening import only, refusal

if TYPE_CHECKING:
    from docx.document import Document

PARAGRAPHS = ["Emmanuel Macron arrived in Berlin on Monday.", "He met Olaf Scholz – for an hour."]
TEXT = "Macron in Berlin\n\nEmmanuel Macron arrived in Berlin on Monday.\n\nHe met Olaf Scholz – for an hour."


def word(document: Document) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def article_document(heading: bool = True) -> Document:
    document = docx.Document()
    if heading:
        document.add_heading("Macron in Berlin", 0)
    else:
        document.add_paragraph("Macron in Berlin")
    for paragraph in PARAGRAPHS:
        document.add_paragraph(paragraph)
    return document


def open_document(*blocks: odfdo.Element, kind: str = "text") -> bytes:
    document = odfdo.Document(kind)
    document.body.clear()
    for block in blocks:
        document.body.append(block)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def changed(data: bytes, member: str, old: str, new: str) -> bytes:
    """The package with a text in one of its members replaced."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as package, zipfile.ZipFile(file, "w") as result:
        for info in package.infolist():
            content = package.read(info)
            if info.filename == member:
                assert old.encode() in content
                content = content.replace(old.encode(), new.encode(), 1)
            result.writestr(info, content)
    return file.getvalue()


@pytest.mark.parametrize("name", ["a.docx", "a.txt", "a.zip"])
@pytest.mark.parametrize("heading", [True, False])
def test_a_word_document(name: str, heading: bool) -> None:
    article = only(name, word(article_document(heading)))
    assert (article.title, article.text, article.published) == ("Macron in Berlin", TEXT, None)


def test_the_text_of_tables_boxes_and_tracked_changes() -> None:
    document = article_document()
    cell = document.add_table(1, 2).cell(0, 1)
    cell.text = "Reuters, Berlin"
    last = document.add_paragraph("He left ")._p
    space = nsdecls("w")
    last.append(parse_xml(f'<w:ins {space} w:id="1" w:author="x"><w:r><w:t>on Tuesday</w:t></w:r></w:ins>'))
    last.append(
        parse_xml(f'<w:del {space} w:id="2" w:author="x"><w:r><w:delText>never</w:delText></w:r></w:del>')
    )
    last.append(parse_xml(f"<w:r {space}><w:tab/><w:t>for Warsaw</w:t><w:br/><w:t>by train.</w:t></w:r>"))
    control = (
        f"<w:sdt {space}><w:sdtContent><w:p><w:r><w:t>In a control.</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    )
    last.addnext(parse_xml(control))
    assert only("a.docx", word(document)).text == (
        f"{TEXT}\n\nReuters, Berlin\n\nHe left on Tuesday for Warsaw\nby train.\n\nIn a control."
    )


def test_the_document_s_dates_are_not_the_article_s() -> None:
    document = article_document()
    document.core_properties.title = "Report"
    assert document.core_properties.created is not None
    assert only("a.docx", word(document)).published is None


def test_an_open_document() -> None:
    style = odfdo.Header(1, "Macron in Berlin")
    annotated = odfdo.Paragraph(PARAGRAPHS[1])
    annotated.insert_annotation(after="Scholz", body="Check this.", creator="x")
    data = open_document(style, odfdo.Paragraph(PARAGRAPHS[0]), annotated)
    for name in ("a.odt", "a.txt", "a.docx"):
        article = only(name, data)
        assert (article.title, article.text, article.published) == ("Macron in Berlin", TEXT, None)


def test_blanks_tabs_line_breaks_and_links_of_an_open_document() -> None:
    paragraph = odfdo.Paragraph("He  met\tScholz\nin ")
    paragraph.append(odfdo.Link("https://x.org", text="Berlin"))
    assert only("a.odt", open_document(paragraph)).text == "He  met Scholz\nin Berlin"


def test_documents_without_text() -> None:
    assert refusal("a.docx", word(docx.Document())).startswith("The Word document holds no text.")
    assert refusal("a.odt", open_document()).startswith("The document holds no text.")


def test_an_open_document_table_is_told_what_to_do() -> None:
    sheet = open_document(odfdo.Table("News", width=2, height=2), kind="spreadsheet")
    assert refusal("a.ods", sheet).startswith(
        "The file is an OpenDocument spreadsheet. Save it as CSV or XLSX"
    )


def test_a_locked_open_document() -> None:
    data = changed(
        open_document(odfdo.Paragraph("x")),
        "META-INF/manifest.xml",
        "</manifest:manifest>",
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">'
        "<manifest:encryption-data/></manifest:file-entry></manifest:manifest>",
    )
    assert (
        refusal("a.odt", data)
        == "The document is locked with a password. Save it without one, and load that."
    )


def test_damaged_documents() -> None:
    broken = changed(word(article_document()), "word/document.xml", "<w:body>", "<w:bo")
    assert refusal("a.docx", broken).startswith("The Word document is damaged")
    broken = changed(open_document(odfdo.Paragraph("x")), "content.xml", "<office:body>", "<office:bo")
    assert refusal("a.odt", broken).startswith("The OpenDocument text is damaged")
    assert "damaged" in refusal("a.docx", word(article_document())[:-30])


def test_no_entity_of_a_document_is_resolved() -> None:
    outside = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname"><!ENTITY f "inside">]>'
    root = "<office:document-content"
    data = changed(open_document(odfdo.Paragraph("He met Somebody.")), "content.xml", root, outside + root)
    data = changed(data, "content.xml", "Somebody", "&e;&f;")
    assert only("a.odt", data).text == "He met ."
    data = changed(word(article_document()), "word/document.xml", "<w:document", outside + "<w:document")
    data = changed(data, "word/document.xml", "Olaf", "&e;&f;")
    assert only("a.docx", data).text.endswith("He met")


def test_entities_that_grow_are_harmless() -> None:
    grow = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    bomb = f'<!DOCTYPE x [<!ENTITY e0 "ha">{grow}]>'
    root = "<office:document-content"
    data = changed(open_document(odfdo.Paragraph("He met Somebody.")), "content.xml", root, bomb + root)
    assert "damaged" in refusal("a.odt", changed(data, "content.xml", "Somebody", "&e9;"))
