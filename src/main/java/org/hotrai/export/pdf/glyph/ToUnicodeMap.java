package org.hotrai.export.pdf.glyph;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** Writes the map from a font's codes to the characters that they stand for (ISO 32000, 9.10.3). */
final class ToUnicodeMap {
  // The format allows no more in one section.
  private static final int SECTION = 100;
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private ToUnicodeMap() {}

  static byte[] of(List<GlyphCodes.Meaning> meanings) {
    StringBuilder map =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
    for (int first = 0; first < meanings.size(); first += SECTION) {
      int behind = Math.min(first + SECTION, meanings.size());
      map.append(behind - first).append(" beginbfchar\n");
      for (int i = first; i < behind; i++) {
        byte[] text = allowed(meanings.get(i).text()).getBytes(StandardCharsets.UTF_16BE);
        map.append('<').append(HEX.toHexDigits((short) (i + 1))).append("> <");
        map.append(HEX.formatHex(text)).append(">\n");
      }
      map.append("endbfchar\n");
    }
    map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return map.toString().getBytes(StandardCharsets.US_ASCII);
  }

  /** Archival files may not say these, which are no characters (ISO 19005-2, 6.2.11.7.2). */
  private static String allowed(String text) {
    return text.replace('\0', '\uFFFD').replace('\uFEFF', '\uFFFD').replace('\uFFFE', '\uFFFD');
  }
}
