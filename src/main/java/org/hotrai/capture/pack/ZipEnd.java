package org.hotrai.capture.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.hotrai.capture.source.Source;

/** The end of a zip, which says how many files are listed before it. */
final class ZipEnd {
  private static final int SIGNATURE = 0x06054b50;
  private static final int SIGNATURE_64 = 0x06064b50;
  private static final int LENGTH = 22;
  private static final int LENGTH_64 = 56;
  private static final int LONGEST_COMMENT = 65_535;
  private static final int SEE_64 = 0xFFFF;

  private ZipEnd() {}

  /** How many files the zip claims to hold; 0 where no end is found. */
  static long members(Source zip) throws IOException {
    int length = (int) Math.min(zip.length(), LENGTH + LONGEST_COMMENT + LENGTH_64);
    ByteBuffer end =
        ByteBuffer.wrap(zip.part(zip.length() - length, length).first(length))
            .order(ByteOrder.LITTLE_ENDIAN);
    for (int at = end.limit() - LENGTH; at >= 0; at--) {
      if (end.getInt(at) == SIGNATURE) {
        int members = end.getShort(at + 10) & 0xFFFF;
        return members == SEE_64 ? members64(end, at) : members;
      }
    }
    return 0;
  }

  private static long members64(ByteBuffer end, int before) {
    for (int at = before - LENGTH_64; at >= 0; at--) {
      if (end.getInt(at) == SIGNATURE_64) {
        return end.getLong(at + 32);
      }
    }
    return SEE_64;
  }
}
