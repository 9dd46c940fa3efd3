package org.hotrai.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random texts with what makes Thai hard: stacked marks, odd orders, digits, spaces, joiners. */
final class ThaiTexts {
  private static final String[] PARTS = {
    "ก", "ที่", "นั้น", "น้ำ", "ป้ำ", "กำ", "ญู", "ฐู", "ปี่", "เเ", "แ", "เ", "ไ", "ๆ", "ฯ", "่ำ",
    "้ํา", "์", "ิ้", "้ิ", "า", "ำ", "ํ", "๒๕๖๒", "2019", " ", "  ", "\n", "\u00A0", "\u200B",
    "\u200D", "\uFEFF", "\u00AD", "A", "é", "e\u0301", "ﬁ", "ß", "İ", "“", "’", "–", "ກຳ", "ຳ",
    "ខ្មែរ", "မြန်မာ", "𝒜", "😀"
  };

  private ThaiTexts() {}

  static Arbitrary<String> any() {
    return Arbitraries.of(PARTS).list().ofMaxSize(30).map(parts -> String.join("", parts));
  }
}
