package org.hotrai.capture.pack;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads names of files whose encoding nobody states. */
final class MemberNames {
  private static final Charset THAI = Charset.forName("x-windows-874");
  private static final Charset DOS = Charset.forName("IBM437");

  private MemberNames() {}

  /** A name in a zip: UTF-8 if it can be, else Thai if it looks so, else what old DOS wrote. */
  static String inZip(byte[] raw) {
    return read(raw, DOS);
  }

  /** A name in a tar that was read as Latin letters. */
  static String inTar(String latin) {
    return latin.chars().anyMatch(c -> c > 0xFF)
        ? latin
        : read(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1);
  }

  private static String read(byte[] raw, Charset otherwise) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException notUnicode) {
      return new String(raw, looksThai(raw) ? THAI : otherwise);
    }
  }

  /** Thai letters stand together, and from those codes on which DOS has lines for boxes. */
  private static boolean looksThai(byte[] raw) {
    int thai = 0;
    int together = 0;
    int boxes = 0;
    for (int i = 0; i < raw.length; i++) {
      int code = raw[i] & 0xFF;
      if (code >= 0x80) {
        boolean letter = (code >= 0xA1 && code <= 0xDA) || (code >= 0xDF && code <= 0xFB);
        if (!letter && code != 0x85 && (code < 0x91 || code > 0x97)) {
          return false;
        }
        thai++;
        boxes += code >= 0xB0 && code <= 0xDA ? 1 : 0;
        together += i > 0 && raw[i - 1] < 0 ? 1 : 0;
      }
    }
    return boxes > 0 && 2 * together >= thai;
  }
}
