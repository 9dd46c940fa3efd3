package org.hotrai.export.pdf.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * What a file says of itself in XMP (ISO 16684-1): the same as its information dictionary, and that
 * it keeps to PDF/A-2u (ISO 19005-2) and PDF/UA-1 (ISO 14289-1).
 */
final class XmpPacket {
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
  private static final String XMP = "http://ns.adobe.com/xap/1.0/";
  private static final String PDF = "http://ns.adobe.com/pdf/1.3/";
  private static final String ARCHIVE = "http://www.aiim.org/pdfa/ns/id/";
  private static final String ACCESS = "http://www.aiim.org/pdfua/ns/id/";
  private static final String EXTENSION = "http://www.aiim.org/pdfa/ns/extension/";
  private static final String SCHEMA = "http://www.aiim.org/pdfa/ns/schema#";
  private static final String PROPERTY = "http://www.aiim.org/pdfa/ns/property#";
  private static final String PACKET = "W5M0MpCehiHzreSzNTczkc9d";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter xml;

  private XmpPacket() throws XMLStreamException {
    xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
  }

  /**
   * The packet.
   *
   * @param maker the program
   * @param created ISO time
   */
  static byte[] of(PdfDocumentInfo info, String maker, String created) throws IOException {
    try {
      XmpPacket packet = new XmpPacket();
      packet.write(info, maker, created);
      return packet.bytes.toByteArray();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void write(PdfDocumentInfo info, String maker, String created) throws XMLStreamException {
    xml.writeProcessingInstruction("xpacket", "begin=\"\uFEFF\" id=\"" + PACKET + "\"");
    xml.writeStartElement("x", "xmpmeta", "adobe:ns:meta/");
    xml.writeNamespace("x", "adobe:ns:meta/");
    xml.writeStartElement("rdf", "RDF", RDF);
    xml.writeNamespace("rdf", RDF);
    beginDescription();
    xml.writeNamespace("dc", DUBLIN_CORE);
    xml.writeNamespace("xmp", XMP);
    xml.writeNamespace("pdf", PDF);
    xml.writeNamespace("pdfaid", ARCHIVE);
    xml.writeNamespace("pdfuaid", ACCESS);
    xml.writeAttribute("rdf", RDF, "about", "");
    about(info);
    element("xmp", XMP, "CreateDate", created);
    element("xmp", XMP, "CreatorTool", maker);
    element("pdf", PDF, "Producer", maker);
    element("pdfaid", ARCHIVE, "part", "2");
    element("pdfaid", ARCHIVE, "conformance", "U");
    element("pdfuaid", ACCESS, "part", "1");
    xml.writeEndElement();
    extension();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction("xpacket", "end=\"w\"");
    xml.close();
  }

  private void about(PdfDocumentInfo info) throws XMLStreamException {
    xml.writeStartElement("dc", "title", DUBLIN_CORE);
    xml.writeStartElement("rdf", "Alt", RDF);
    xml.writeStartElement("rdf", "li", RDF);
    xml.writeAttribute("xml:lang", "x-default");
    xml.writeCharacters(info.title());
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement("dc", "language", DUBLIN_CORE);
    xml.writeStartElement("rdf", "Bag", RDF);
    element("rdf", RDF, "li", info.language());
    xml.writeEndElement();
    xml.writeEndElement();
  }

  /** PDF/A knows no property of PDF/UA unless the file explains it. */
  private void extension() throws XMLStreamException {
    beginDescription();
    xml.writeNamespace("pdfaExtension", EXTENSION);
    xml.writeNamespace("pdfaSchema", SCHEMA);
    xml.writeNamespace("pdfaProperty", PROPERTY);
    xml.writeAttribute("rdf", RDF, "about", "");
    xml.writeStartElement("pdfaExtension", "schemas", EXTENSION);
    beginItem("Bag");
    element("pdfaSchema", SCHEMA, "schema", "PDF/UA Universal Accessibility Schema");
    element("pdfaSchema", SCHEMA, "namespaceURI", ACCESS);
    element("pdfaSchema", SCHEMA, "prefix", "pdfuaid");
    xml.writeStartElement("pdfaSchema", "property", SCHEMA);
    beginItem("Seq");
    element("pdfaProperty", PROPERTY, "name", "part");
    element("pdfaProperty", PROPERTY, "valueType", "Integer");
    element("pdfaProperty", PROPERTY, "category", "internal");
    element("pdfaProperty", PROPERTY, "description", "Part of ISO 14289 that the file keeps to");
    for (int open = 0; open < 7; open++) {
      xml.writeEndElement();
    }
  }

  private void beginDescription() throws XMLStreamException {
    xml.writeStartElement("rdf", "Description", RDF);
  }

  private void beginItem(String container) throws XMLStreamException {
    xml.writeStartElement("rdf", container, RDF);
    xml.writeStartElement("rdf", "li", RDF);
    xml.writeAttribute("rdf", RDF, "parseType", "Resource");
  }

  private void element(String prefix, String space, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(prefix, name, space);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
