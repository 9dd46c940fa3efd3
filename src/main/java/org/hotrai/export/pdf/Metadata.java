package org.hotrai.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Says in a file what it is: information dictionary, language, XMP packet. */
final class Metadata {
  private static final String PRODUCER = "Hotrai";
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
  private static final String XMP = "http://ns.adobe.com/xap/1.0/";
  private static final String PDF = "http://ns.adobe.com/pdf/1.3/";
  private static final String PACKET = "W5M0MpCehiHzreSzNTczkc9d";

  private final PdfDocumentInfo info;
  private final String created;

  Metadata(PdfDocumentInfo info) {
    this.info = info;
    this.created = info.created().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  void write(PDDocument document) throws IOException {
    PDDocumentInformation information = document.getDocumentInformation();
    information.setTitle(info.title());
    information.setProducer(PRODUCER);
    information.setCreator(PRODUCER);
    information.setCreationDate(GregorianCalendar.from(info.created().atZone(ZoneOffset.UTC)));
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    catalog.setString(COSName.LANG, info.language());
    COSDictionary preferences = new COSDictionary();
    preferences.setBoolean("DisplayDocTitle", true);
    catalog.setItem(COSName.VIEWER_PREFERENCES, preferences);
    COSStream packet = document.getDocument().createCOSStream();
    packet.setItem(COSName.TYPE, COSName.METADATA);
    packet.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
    try (OutputStream out = packet.createOutputStream()) {
      out.write(packet());
    }
    catalog.setItem(COSName.METADATA, packet);
    // Without a number of our own the file's identifier would come from the clock.
    document.setDocumentId(info.created().getEpochSecond());
  }

  private byte[] packet() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
      xml.writeProcessingInstruction("xpacket", "begin=\"\uFEFF\" id=\"" + PACKET + "\"");
      xml.writeStartElement("x", "xmpmeta", "adobe:ns:meta/");
      xml.writeNamespace("x", "adobe:ns:meta/");
      xml.writeStartElement("rdf", "RDF", RDF);
      xml.writeNamespace("rdf", RDF);
      description(xml);
      xml.writeEndElement();
      xml.writeEndElement();
      xml.writeProcessingInstruction("xpacket", "end=\"w\"");
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return bytes.toByteArray();
  }

  private void description(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("rdf", "Description", RDF);
    xml.writeNamespace("dc", DUBLIN_CORE);
    xml.writeNamespace("xmp", XMP);
    xml.writeNamespace("pdf", PDF);
    xml.writeAttribute("rdf", RDF, "about", "");
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
    element(xml, "rdf", RDF, "li", info.language());
    xml.writeEndElement();
    xml.writeEndElement();
    element(xml, "xmp", XMP, "CreateDate", created);
    element(xml, "xmp", XMP, "CreatorTool", PRODUCER);
    element(xml, "pdf", PDF, "Producer", PRODUCER);
    xml.writeEndElement();
  }

  private static void element(
      XMLStreamWriter xml, String prefix, String space, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(prefix, name, space);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
