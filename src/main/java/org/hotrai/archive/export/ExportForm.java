package org.hotrai.archive.export;

import org.hotrai.archive.book.BookOptions;
import org.hotrai.export.pdf.style.PageSetup;

/**
 * What an export is to be.
 *
 * @param setup of the pages of a PDF file
 * @param book how it is put together
 */
public record ExportForm(ExportFormat format, PageSetup setup, BookOptions book) {
  /** That format, as it usually is. */
  public static ExportForm of(ExportFormat format) {
    return new ExportForm(format, PageSetup.USUAL, BookOptions.USUAL);
  }
}
