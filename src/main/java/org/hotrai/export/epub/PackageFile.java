package org.hotrai.export.epub;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hotrai.html.EbookHtml;
import org.jspecify.annotations.Nullable;

/** What a book says of itself: its title, its files and their order. */
final class PackageFile {
  private static final String XHTML = "application/xhtml+xml";

  private final XMLStreamWriter xml;

  private PackageFile(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** A file that is no document. */
  record Item(String address, String mediaType) {}

  static String of(BookInfo about, List<EbookHtml.Entry> chapters, List<Item> pictures) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      new PackageFile(xml).write(about, chapters, pictures);
      xml.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("strings can be written to", e);
    }
    return text.toString();
  }

  private void write(BookInfo about, List<EbookHtml.Entry> chapters, List<Item> pictures)
      throws XMLStreamException {
    begin("package", "version", "3.0", "unique-identifier", "id", "xml:lang", about.language());
    xml.writeDefaultNamespace("http://www.idpf.org/2007/opf");
    metadata(about, chapters);
    begin("manifest");
    item("contents", EpubExport.CONTENTS, XHTML, "nav");
    item("sheet", EpubExport.SHEET, "text/css", null);
    for (String font : EpubExport.FONTS.values()) {
      item(font.replaceAll("\\W", "-"), font, "font/ttf", null);
    }
    for (int i = 0; i < chapters.size(); i++) {
      item("article" + (i + 1), chapters.get(i).address(), XHTML, null);
    }
    for (int i = 0; i < pictures.size(); i++) {
      item("picture" + (i + 1), pictures.get(i).address(), pictures.get(i).mediaType(), null);
    }
    xml.writeEndElement();
    begin("spine");
    for (int i = 0; i < chapters.size(); i++) {
      begin("itemref", "idref", "article" + (i + 1));
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void metadata(BookInfo about, List<EbookHtml.Entry> chapters) throws XMLStreamException {
    begin("metadata");
    xml.writeNamespace("dc", "http://purl.org/dc/elements/1.1/");
    String made = about.made().truncatedTo(ChronoUnit.SECONDS).toString();
    String named = about.title() + "\n" + made + "\n" + chapters;
    UUID id = UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8));
    text("dc:identifier", "urn:uuid:" + id, "id", "id");
    text("dc:title", about.title());
    text("dc:language", about.language());
    for (String creator : about.creators()) {
      text("dc:creator", creator);
    }
    if (about.source() != null) {
      text("dc:source", about.source());
    }
    text("meta", made, "property", "dcterms:modified");
    xml.writeEndElement();
  }

  private void item(String id, String address, String type, @Nullable String properties)
      throws XMLStreamException {
    begin("item", "id", id, "href", address, "media-type", type);
    if (properties != null) {
      xml.writeAttribute("properties", properties);
    }
    xml.writeEndElement();
  }

  private void text(String element, String text, String... attributes) throws XMLStreamException {
    begin(element, attributes);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private void begin(String element, String... attributes) throws XMLStreamException {
    xml.writeStartElement(element);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }
}
