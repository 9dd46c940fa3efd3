package org.hotrai.export.pdf.preview;

import java.util.List;

/**
 * The first pages of a file as pictures.
 *
 * @param total how many pages the file has
 */
public record FirstPages(List<ArgbImage> pages, int total) {
  /** Of no file. */
  public static final FirstPages NONE = new FirstPages(List.of(), 0);

  public FirstPages {
    pages = List.copyOf(pages);
  }
}
