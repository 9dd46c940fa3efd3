package org.hotrai.ui.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A TrueType file made of outlines: glyph n is the character {@link #FIRST} + n, in Unicode's
 * private use area. It has what a viewer needs to draw them and nothing else.
 */
final class GlyphFont {
  /** The character of glyph 0. */
  static final char FIRST = '\uE000';

  /** The character behind the last that a font can have. */
  static final char END = '\uF8FF';

  /** Units of an em. */
  static final int EM = 1000;

  private static final String NAME = "Hotrai Letters";
  private static final int MAGIC = 0x5F0F3CF5;

  private final List<Glyph> glyphs;

  /**
   * A glyph.
   *
   * @param outline as {@link GlyphOutline} gives it
   * @param advance in units of the em
   */
  record Glyph(byte[] outline, int advance) {}

  /** How far the letters reach above and, below 0, under the base line, in units of the em. */
  record Extent(int ascent, int descent) {}

  private GlyphFont(List<Glyph> glyphs) {
    this.glyphs = glyphs;
  }

  /** The bytes of the file. */
  static byte[] of(List<Glyph> glyphs, Extent extent) {
    return new GlyphFont(glyphs).file(extent);
  }

  private byte[] file(Extent extent) {
    SortedMap<String, byte[]> tables = new TreeMap<>();
    tables.put("cmap", characters());
    tables.put("glyf", outlines());
    tables.put("head", head());
    tables.put("hhea", lines(extent));
    tables.put("hmtx", advances());
    tables.put("loca", places());
    tables.put("maxp", limits());
    tables.put("name", names());
    tables.put("post", ByteBuffer.allocate(32).putInt(0x00030000).array());
    int start = 12 + 16 * tables.size();
    int length = start + tables.values().stream().mapToInt(table -> padded(table.length)).sum();
    ByteBuffer out = ByteBuffer.allocate(length).putInt(0x00010000);
    search(out, tables.size(), 16);
    for (var table : tables.entrySet()) {
      out.put(table.getKey().getBytes(StandardCharsets.US_ASCII)).putInt(sum(table.getValue()));
      out.putInt(start).putInt(table.getValue().length);
      out.put(start, table.getValue());
      start += padded(table.getValue().length);
    }
    return out.array();
  }

  private static int padded(int length) {
    return (length + 3) / 4 * 4;
  }

  private static int sum(byte[] table) {
    ByteBuffer in = ByteBuffer.allocate(padded(table.length)).put(0, table);
    int sum = 0;
    while (in.hasRemaining()) {
      sum += in.getInt();
    }
    return sum;
  }

  /** A count, and what helps to search as many entries of that size. */
  private static void search(ByteBuffer out, int count, int size) {
    int power = Integer.highestOneBit(count);
    out.putShort((short) (size == 2 ? count * 2 : count)).putShort((short) (size * power));
    out.putShort((short) Integer.numberOfTrailingZeros(power));
    out.putShort((short) (size * (count - power)));
  }

  /** One segment for all, in format 4. */
  private byte[] characters() {
    ByteBuffer out = ByteBuffer.allocate(44);
    out.putShort((short) 0).putShort((short) 1);
    out.putShort((short) 3).putShort((short) 1).putInt(12);
    out.putShort((short) 4).putShort((short) 32).putShort((short) 0);
    search(out, 2, 2);
    out.putShort((short) (FIRST + glyphs.size() - 1)).putShort((short) 0xFFFF).putShort((short) 0);
    out.putChar(FIRST).putShort((short) 0xFFFF);
    out.putShort((short) -FIRST).putShort((short) 1);
    return out.array();
  }

  private byte[] outlines() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    glyphs.forEach(glyph -> out.writeBytes(glyph.outline()));
    return out.toByteArray();
  }

  private byte[] places() {
    ByteBuffer out = ByteBuffer.allocate(4 * (glyphs.size() + 1)).putInt(0);
    int place = 0;
    for (Glyph glyph : glyphs) {
      place += glyph.outline().length;
      out.putInt(place);
    }
    return out.array();
  }

  private static byte[] head() {
    ByteBuffer out = ByteBuffer.allocate(54);
    out.putInt(0x00010000).putInt(0x00010000).putInt(0).putInt(MAGIC);
    out.putShort((short) 0).putShort((short) EM).putLong(0).putLong(0);
    out.putShort((short) -EM).putShort((short) -EM).putShort((short) (4 * EM));
    out.putShort((short) (2 * EM)).putShort((short) 0).putShort((short) 6).putShort((short) 2);
    // Places are of four bytes.
    return out.putShort((short) 1).putShort((short) 0).array();
  }

  private byte[] lines(Extent extent) {
    ByteBuffer out = ByteBuffer.allocate(36).putInt(0x00010000);
    out.putShort((short) extent.ascent()).putShort((short) extent.descent()).putShort((short) 0);
    out.putShort((short) glyphs.stream().mapToInt(Glyph::advance).max().orElse(0));
    out.putShort(18, (short) 1);
    return out.putShort(34, (short) glyphs.size()).array();
  }

  private byte[] advances() {
    ByteBuffer out = ByteBuffer.allocate(4 * glyphs.size());
    for (Glyph glyph : glyphs) {
      byte[] outline = glyph.outline();
      out.putShort((short) glyph.advance());
      // The side bearing is where the outline begins.
      out.putShort(outline.length == 0 ? 0 : ByteBuffer.wrap(outline).getShort(2));
    }
    return out.array();
  }

  private byte[] limits() {
    ByteBuffer out = ByteBuffer.allocate(32).putInt(0x00010000);
    out.putShort((short) glyphs.size());
    // More points and contours than any outline has.
    out.putShort((short) 8000).putShort((short) 500).putShort((short) 0).putShort((short) 0);
    return out.putShort((short) 2).array();
  }

  private static byte[] names() {
    byte[] name = NAME.getBytes(StandardCharsets.UTF_16BE);
    int[] kinds = {1, 4, 6};
    ByteBuffer out = ByteBuffer.allocate(6 + 12 * kinds.length + name.length);
    out.putShort((short) 0).putShort((short) kinds.length);
    out.putShort((short) (6 + 12 * kinds.length));
    for (int kind : kinds) {
      out.putShort((short) 3).putShort((short) 1).putShort((short) 0x409).putShort((short) kind);
      out.putShort((short) name.length).putShort((short) 0);
    }
    return out.put(name).array();
  }
}
