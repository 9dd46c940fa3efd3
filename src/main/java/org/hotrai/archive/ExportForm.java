package org.hotrai.archive;

import org.hotrai.export.pdf.PageSetup;

/**
 * What an export is to be.
 *
 * @param setup of the pages of a PDF file
 */
public record ExportForm(ExportFormat format, PageSetup setup) {
  /** That format, as it usually is. */
  public static ExportForm of(ExportFormat format) {
    return new ExportForm(format, PageSetup.USUAL);
  }
}
