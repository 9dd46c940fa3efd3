package org.hotrai.export.pdf.page;

import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.hotrai.export.pdf.line.TextStyle;
import org.hotrai.export.pdf.structure.StructureElement;
import org.hotrai.text.UrlEscape;

/** Where a click opens a URL, another page of the file, a note or its mark. */
record LinkArea(StructureElement link, String url, Canvas.Box box) {
  // What a reader of somebody else's page may safely be led to.
  private static final Set<String> SCHEMES = Set.of("http", "https", "ftp", "mailto");
  private static final int PRINTED = 4;
  // Sums of rounded numbers meet only nearly.
  private static final double NEARLY = 0.01;

  /** Whether the box goes on where this area ends. */
  boolean meets(Canvas.Box next) {
    return box.top() == next.top() && Math.abs(box.x() + box.width() - next.x()) < NEARLY;
  }

  /**
   * Its annotation.
   *
   * @param key its number in the structure tree
   */
  COSDictionary annotation(Pages pages, int key) {
    Sheet sheet = pages.sheet();
    COSDictionary annotation = new COSDictionary();
    annotation.setItem(COSName.TYPE, COSName.ANNOT);
    annotation.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
    annotation.setItem(
        COSName.RECT,
        numbers(
            box.x(),
            sheet.height() - box.top() - box.height(),
            box.x() + box.width(),
            sheet.height() - box.top()));
    annotation.setInt(COSName.F, PRINTED);
    COSArray noBorder = new COSArray();
    for (int i = 0; i < 3; i++) {
      noBorder.add(COSInteger.ZERO);
    }
    annotation.setItem(COSName.BORDER, noBorder);
    annotation.setString(COSName.CONTENTS, words());
    annotation.setInt(COSName.STRUCT_PARENT, key);
    if (leadsInside(url)) {
      annotation.setItem(COSName.DEST, pages.destination(url));
    } else if (url.startsWith(TextStyle.PAGE)) {
      annotation.setItem(COSName.DEST, destination(pages));
    } else {
      annotation.setItem(COSName.A, action());
    }
    return annotation;
  }

  /** What it leads to, for those who do not see it. */
  private String words() {
    return leadsInside(url)
        ? url.substring(url.indexOf('/') + 1)
        : url.replaceFirst(TextStyle.PAGE, "");
  }

  private COSDictionary action() {
    COSDictionary action = new COSDictionary();
    action.setItem(COSName.TYPE, COSName.getPDFName("Action"));
    action.setItem(COSName.S, COSName.URI);
    action.setString(COSName.URI, UrlEscape.ascii(url));
    action.setDirect(true);
    return action;
  }

  private COSArray destination(Pages pages) {
    COSArray destination = new COSArray();
    int number = Integer.parseInt(url.substring(TextStyle.PAGE.length()));
    destination.add(pages.page(number - 1).getCOSObject());
    destination.add(COSName.getPDFName("Fit"));
    return destination;
  }

  /** Whether a click on it may open the URL. */
  static boolean isSafe(String url) {
    int colon = url.indexOf(':');
    return url.startsWith(TextStyle.PAGE)
        || leadsInside(url)
        || (colon > 0 && SCHEMES.contains(url.substring(0, colon).toLowerCase(Locale.ROOT)));
  }

  /** Whether it leads to a note or back to its mark. */
  private static boolean leadsInside(String url) {
    return url.startsWith(TextStyle.NOTE) || url.startsWith(TextStyle.MARK);
  }

  private static COSArray numbers(double... values) {
    COSArray numbers = new COSArray();
    for (double value : values) {
      numbers.add(new COSFloat((float) (Math.round(value * 100) / 100.0)));
    }
    return numbers;
  }
}
