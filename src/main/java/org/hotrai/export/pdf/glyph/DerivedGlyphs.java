package org.hotrai.export.pdf.glyph;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Adds glyphs to a TrueType file: each is another one, moved, with a width of its own. The tables
 * are those of OpenType 1.9.
 */
final class DerivedGlyphs {
  private static final int DIRECTORY = 12;
  private static final int RECORD = 16;
  // A composite glyph of one component, whose place is told in 16-bit numbers.
  private static final int COMPOSITE = 18;
  private static final short PLACED = 3;
  private static final int LONG = 4;
  // In the head table, and what the sum of all numbers of a file is to be.
  private static final int ADJUSTMENT = 8;
  private static final int WHOLE_SUM = 0xB1B0AFBA;

  private final int version;
  private final SortedMap<String, ByteBuffer> tables = new TreeMap<>();

  private DerivedGlyphs(byte[] file) {
    ByteBuffer in = ByteBuffer.wrap(file);
    version = in.getInt(0);
    int behind = DIRECTORY + in.getShort(4) * RECORD;
    for (int record = DIRECTORY; record < behind; record += RECORD) {
      byte[] tag = new byte[4];
      in.get(record, tag);
      byte[] table = new byte[in.getInt(record + 12)];
      in.get(in.getInt(record + 8), table);
      tables.put(new String(tag, StandardCharsets.US_ASCII), ByteBuffer.wrap(table));
    }
  }

  /** The file with these behind its own glyphs; they name glyphs by their numbers in it. */
  static byte[] in(byte[] file, List<GlyphForm> added) {
    DerivedGlyphs font = new DerivedGlyphs(file);
    font.add(added);
    return font.file();
  }

  private ByteBuffer table(String tag) {
    ByteBuffer table = tables.get(tag);
    if (table == null) {
      throw new IllegalStateException("a font without " + tag);
    }
    return table;
  }

  private void add(List<GlyphForm> added) {
    int count = Short.toUnsignedInt(table("maxp").getShort(4));
    ByteBuffer glyphs = table("glyf");
    int length = place(count);
    ByteBuffer outlines = ByteBuffer.allocate(aligned(length) + added.size() * aligned(COMPOSITE));
    outlines.put(0, glyphs, 0, length).position(aligned(length));
    ByteBuffer places = ByteBuffer.allocate(LONG * (count + added.size() + 1));
    ByteBuffer metrics = ByteBuffer.allocate(LONG * (count + added.size()));
    for (int glyph = 0; glyph < count; glyph++) {
      places.putInt(place(glyph));
      metrics.putShort(width(glyph)).putShort(bearing(glyph));
    }
    for (GlyphForm form : added) {
      boolean drawn =
          form.glyph() != GlyphForm.BLANK && place(form.glyph()) < place(form.glyph() + 1);
      places.putInt(outlines.position());
      metrics
          .putShort((short) form.width())
          .putShort((short) (drawn ? bearing(form.glyph()) + form.shift() : 0));
      if (drawn) {
        compose(form, outlines);
      }
    }
    places.putInt(outlines.position());
    tables.put("glyf", outlines.slice(0, outlines.position()));
    tables.put("loca", places);
    tables.put("hmtx", metrics);
    table("head").putShort(50, (short) 1);
    table("hhea").putShort(34, (short) (count + added.size()));
    tell(count + added.size());
  }

  /** Draws the glyph as moved, its box first. */
  private void compose(GlyphForm form, ByteBuffer target) {
    ByteBuffer glyphs = table("glyf");
    int at = place(form.glyph());
    target.putShort((short) -1);
    for (int corner = at + 2; corner <= at + 6; corner += 4) {
      target.putShort((short) (glyphs.getShort(corner) + form.shift()));
      target.putShort((short) (glyphs.getShort(corner + 2) + form.rise()));
    }
    target.putShort(PLACED).putShort((short) form.glyph());
    target.putShort((short) form.shift()).putShort((short) form.rise());
    target.position(aligned(target.position()));
  }

  /** Tells how much there is of everything at most. */
  private void tell(int count) {
    ByteBuffer most = table("maxp");
    most.putShort(4, (short) count);
    for (int simple = 6; simple <= 8; simple += 2) {
      int composite = simple + 4;
      most.putShort(composite, (short) Math.max(most.getShort(simple), most.getShort(composite)));
    }
    most.putShort(28, (short) Math.max(1, most.getShort(28)));
    most.putShort(30, (short) (most.getShort(30) + 1));
  }

  /** Where the glyph begins. */
  private int place(int glyph) {
    ByteBuffer places = table("loca");
    return table("head").getShort(50) == 0
        ? 2 * Short.toUnsignedInt(places.getShort(2 * glyph))
        : places.getInt(LONG * glyph);
  }

  private int full() {
    return Short.toUnsignedInt(table("hhea").getShort(34));
  }

  private short width(int glyph) {
    return table("hmtx").getShort(LONG * Math.min(glyph, full() - 1));
  }

  private short bearing(int glyph) {
    int full = full();
    return table("hmtx")
        .getShort(glyph < full ? LONG * glyph + 2 : LONG * full + 2 * (glyph - full));
  }

  private static int aligned(int length) {
    return (length + 3) / 4 * 4;
  }

  private byte[] file() {
    // The sum of the whole file is made right at the end.
    table("head").putInt(ADJUSTMENT, 0);
    int length = DIRECTORY + tables.size() * RECORD;
    for (ByteBuffer table : tables.values()) {
      length += aligned(table.capacity());
    }
    ByteBuffer out = ByteBuffer.allocate(length);
    int power = Integer.highestOneBit(tables.size());
    out.putInt(version).putShort((short) tables.size());
    out.putShort((short) (power * RECORD));
    out.putShort((short) Integer.numberOfTrailingZeros(power));
    out.putShort((short) ((tables.size() - power) * RECORD));
    int at = DIRECTORY + tables.size() * RECORD;
    int adjustment = 0;
    for (Map.Entry<String, ByteBuffer> each : tables.entrySet()) {
      ByteBuffer table = each.getValue();
      out.put(at, table, 0, table.capacity());
      adjustment = each.getKey().equals("head") ? at + ADJUSTMENT : adjustment;
      out.put(each.getKey().getBytes(StandardCharsets.US_ASCII));
      out.putInt(sum(out, at, aligned(table.capacity()))).putInt(at).putInt(table.capacity());
      at += aligned(table.capacity());
    }
    out.putInt(adjustment, WHOLE_SUM - sum(out, 0, length));
    return out.array();
  }

  private static int sum(ByteBuffer bytes, int start, int length) {
    int sum = 0;
    for (int at = start; at < start + length; at += LONG) {
      sum += bytes.getInt(at);
    }
    return sum;
  }
}
