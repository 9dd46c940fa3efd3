package org.hotrai.archive.entities;

import java.util.List;
import org.hotrai.message.Message;

/**
 * What came of a file of corrections.
 *
 * @param added how many are new
 * @param known how many were there already
 * @param bad the lines that tell none
 */
public record ImportedCorrections(int added, int known, List<BadLine> bad) {
  public ImportedCorrections {
    bad = List.copyOf(bad);
  }

  /**
   * A line that tells no correction.
   *
   * @param line its number in the file, from 1
   */
  public record BadLine(int line, Message reason) {}
}
