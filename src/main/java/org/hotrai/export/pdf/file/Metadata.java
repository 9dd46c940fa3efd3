package org.hotrai.export.pdf.file;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Says in a file what it is: information dictionary, language, XMP packet. */
public final class Metadata {
  private static final float VERSION = 1.7f;
  private static final String PRODUCER = "Hotrai";

  private final PdfDocumentInfo info;
  private final String created;

  /** What is told there. */
  public Metadata(PdfDocumentInfo info) {
    this.info = info;
    this.created = info.created().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** Writes it into that file. */
  public void write(PDDocument document) throws IOException {
    document.setVersion(VERSION);
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
      out.write(XmpPacket.of(info, PRODUCER, created));
    }
    catalog.setItem(COSName.METADATA, packet);
    // Without a number of our own the file's identifier would come from the clock.
    document.setDocumentId(info.created().getEpochSecond());
  }
}
