package org.hotrai.export.pdf.file;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** The bookmarks of a file, one for each article. */
public final class Outline {
  private final PDDocumentOutline outline = new PDDocumentOutline();

  /** One that leads to the top of that page. */
  public void add(String title, PDPage page) {
    PDPageFitWidthDestination destination = new PDPageFitWidthDestination();
    destination.setPage(page);
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title);
    item.setDestination(destination);
    outline.addLast(item);
  }

  /** Writes those added into that file. */
  public void write(PDDocument document) {
    outline.openNode();
    document.getDocumentCatalog().setDocumentOutline(outline);
  }
}
