package org.hotrai.ui.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.hotrai.text.font.Face;

/**
 * A font file in which each glyph can be asked for by number: glyph n is the character U+E000 + n.
 * So text whose letters have been shaped can be drawn by a viewer that cannot shape. All else is as
 * in the face, but for the name of the family.
 */
final class GlyphFont {
  /** The character of glyph 0, in Unicode's private use area. */
  static final char FIRST = '\uE000';

  /** The family's name. As long as the one that it replaces, which keeps the name table's shape. */
  static final String FAMILY = "Saraban";

  private static final String ORIGINAL = "Sarabun";
  private static final int LAST = 0xF8FE;
  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;

  private final byte[] file;

  private GlyphFont(byte[] file) {
    this.file = file;
  }

  /** The font file made of that face of Sarabun. */
  static byte[] of(Face face) {
    try (InputStream stream = face.open()) {
      return new GlyphFont(stream.readAllBytes()).extended();
    } catch (IOException e) {
      throw new UncheckedIOException(face.name(), e);
    }
  }

  private byte[] extended() {
    int glyphs = Short.toUnsignedInt(in().getShort(offset(entry("maxp")) + 4));
    rename(StandardCharsets.ISO_8859_1);
    rename(StandardCharsets.UTF_16BE);
    byte[] cmap = characterMap(Math.min(glyphs, LAST - FIRST));
    int start = (file.length + 3) / 4 * 4;
    ByteBuffer out = ByteBuffer.wrap(Arrays.copyOf(file, start + cmap.length));
    out.put(start, cmap);
    out.putInt(entry("cmap") + 8, start);
    out.putInt(entry("cmap") + 12, cmap.length);
    return out.array();
  }

  private ByteBuffer in() {
    return ByteBuffer.wrap(file);
  }

  private int entry(String tag) {
    for (int at = DIRECTORY; ; at += ENTRY) {
      if (tag.equals(new String(file, at, 4, StandardCharsets.ISO_8859_1))) {
        return at;
      }
    }
  }

  private int offset(int entry) {
    return in().getInt(entry + 8);
  }

  private void rename(Charset charset) {
    byte[] old = ORIGINAL.getBytes(charset);
    byte[] name = FAMILY.getBytes(charset);
    int start = offset(entry("name"));
    int end = start + in().getInt(entry("name") + 12);
    for (int at = start; at + old.length <= end; at++) {
      if (Arrays.equals(file, at, at + old.length, old, 0, old.length)) {
        System.arraycopy(name, 0, file, at, name.length);
      }
    }
  }

  /** A cmap table with one subtable: the face's own (format 4) and a segment for the glyphs. */
  private byte[] characterMap(int glyphs) {
    int old = subtable();
    ByteBuffer in = in();
    int length = Short.toUnsignedInt(in.getShort(old + 2));
    int segments = Short.toUnsignedInt(in.getShort(old + 6)) / 2;
    int before = 0;
    while (Short.toUnsignedInt(in.getShort(old + 14 + 2 * before)) < FIRST) {
      before++;
    }
    ByteBuffer out = ByteBuffer.allocate(DIRECTORY + length + 8);
    out.putShort((short) 0).putShort((short) 1);
    out.putShort((short) 3).putShort((short) 1).putInt(DIRECTORY);
    out.putShort((short) 4).putShort((short) (length + 8)).putShort((short) 0);
    int more = segments + 1;
    int power = Integer.highestOneBit(more);
    out.putShort((short) (2 * more)).putShort((short) (2 * power));
    out.putShort((short) Integer.numberOfTrailingZeros(power));
    out.putShort((short) (2 * (more - power)));
    int at = old + 14;
    insert(out, at, segments, before, FIRST + glyphs - 1, 0);
    out.putShort((short) 0);
    at += 2 * segments + 2;
    insert(out, at, segments, before, FIRST, 0);
    at += 2 * segments;
    insert(out, at, segments, before, -FIRST, 0);
    at += 2 * segments;
    // Offsets are counted from their own place, and one more place now stands behind the first.
    insert(out, at, segments, before, 0, 2);
    at += 2 * segments;
    out.put(file, at, old + length - at);
    return out.array();
  }

  private void insert(
      ByteBuffer out, int array, int length, int index, int value, int shiftBefore) {
    for (int i = 0; i < length; i++) {
      if (i == index) {
        out.putShort((short) value);
      }
      short old = in().getShort(array + 2 * i);
      out.putShort((short) (i < index && old != 0 ? old + shiftBefore : old));
    }
  }

  private int subtable() {
    int cmap = offset(entry("cmap"));
    for (int at = cmap + 4; ; at += 8) {
      int subtable = cmap + in().getInt(at + 4);
      if (in().getShort(at) == 3 && in().getShort(subtable) == 4) {
        return subtable;
      }
    }
  }
}
