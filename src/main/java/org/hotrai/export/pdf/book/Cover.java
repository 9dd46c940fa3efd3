package org.hotrai.export.pdf.book;

import java.util.List;

/**
 * The words of a cover.
 *
 * @param program what made it
 */
public record Cover(String title, List<Fact> facts, String program) {
  public Cover {
    facts = List.copyOf(facts);
  }
}
