package org.hotrai.export.pdf.file;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Says in a file which colours its numbers mean: those of sRGB (ISO 19005-2, 6.2.3). */
public final class OutputColours {
  private static final String CONDITION = "sRGB IEC61966-2.1";

  private OutputColours() {}

  /** Writes it into that file. */
  public static void write(PDDocument document) throws IOException {
    COSStream profile = document.getDocument().createCOSStream();
    profile.setInt(COSName.N, 3);
    try (OutputStream out = profile.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    }
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setName(COSName.S, "GTS_PDFA1");
    intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, CONDITION);
    intent.setString(COSName.INFO, CONDITION);
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    COSArray intents = new COSArray();
    intents.add(intent);
    document.getDocumentCatalog().getCOSObject().setItem(COSName.OUTPUT_INTENTS, intents);
  }
}
