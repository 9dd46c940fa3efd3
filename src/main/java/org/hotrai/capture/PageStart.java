package org.hotrai.capture;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Tells whether bytes that something else is claimed of begin as a page does. */
final class PageStart {
  private static final int LOOKED_AT = 2_048;

  private static final Pattern PAGE =
      Pattern.compile(
          "\\A(?:\\xEF\\xBB\\xBF)?\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,1000}?-->\\s*)*"
              + "<(?:!doctype\\s+html|html|head|body|title)[\\s>].*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private PageStart() {}

  static boolean is(byte[] bytes) {
    int length = Math.min(bytes.length, LOOKED_AT);
    return PAGE.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1)).matches();
  }
}
