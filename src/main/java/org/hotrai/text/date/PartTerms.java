package org.hotrai.text.date;

import java.util.List;
import org.hotrai.text.date.Lexeme.Kind;

/** The words for parts of years and months, decades, centuries and what comes once a year. */
final class PartTerms {
  private static final int FIRST_NAMED_CENTURY = 10;
  private static final String[] CENTURIES = {
    "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
    "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first"
  };

  private PartTerms() {}

  /** Adds them. */
  static void addTo(WordList words) {
    words.add(Kind.QUARTER, 0, "ไตรมาส", "quarter");
    words.add(Kind.HALF, 1, "ครึ่งปีแรก", "ครึ่งแรก", "H1", "first half");
    words.add(Kind.HALF, 2, "ครึ่งปีหลัง", "ครึ่งหลัง", "H2", "second half");
    String[] thai = {"แรก", "สอง", "สาม", "สี่"};
    String[] english = {"first", "second", "third", "fourth"};
    for (int quarter = 1; quarter <= 4; quarter++) {
      String name = thai[quarter - 1];
      words.add(Kind.QUARTER, quarter, "ไตรมาส" + name, "ไตรมาสที่" + name, "Q" + quarter);
      words.add(Kind.QUARTER, quarter, english[quarter - 1] + " quarter");
    }
    words.add(Kind.QUARTER, 1, "ไตรมาสหนึ่ง", "ไตรมาสที่หนึ่ง");
    words.add(Kind.QUARTER, 4, "ไตรมาสสุดท้าย", "final quarter");
    words.add(Kind.FIRST_MONTHS, 0, "เดือนแรก");
    words.add(Kind.FIRST_MONTHS, 3, "first three months");
    words.add(Kind.FIRST_MONTHS, 6, "first six months");
    words.add(Kind.FIRST_MONTHS, 9, "first nine months");
    words.add(Kind.DECADE, 0, "ทศวรรษ");
    words.add(Kind.CENTURY, 0, "ศตวรรษ", "คริสต์ศตวรรษ", "คริสตศตวรรษ");
    words.addEnglish(Kind.CENTURY, 0, "century", "centuries");
    words.add(Kind.CENTURY, Terms.BUDDHIST, "พุทธศตวรรษ");
    for (int i = 0; i < CENTURIES.length; i++) {
      int century = FIRST_NAMED_CENTURY + i;
      for (String name : List.of(CENTURIES[i], WordList.large(CENTURIES[i]))) {
        words.add(
            Kind.NAMED_CENTURY, century, name + " century", name + "-century", name + " Century");
      }
    }
    words.add(Kind.LAST_MONTHS, 0, "เดือนหลัง", "เดือนสุดท้าย");
    words.add(Kind.TERM, 0, "ภาคเรียน", "ภาคการศึกษา", "เทอม");
    words.addEnglish(Kind.SEASON, 3, "spring");
    words.addEnglish(Kind.SEASON, 6, "summer");
    words.addEnglish(Kind.SEASON, 9, "autumn", "fall");
    words.addEnglish(Kind.SEASON, 12, "winter");
    words.add(Kind.HOLIDAY, Terms.NEW_YEAR, "ปีใหม่", "New Year");
    words.add(Kind.HOLIDAY, Terms.SONGKRAN, "สงกรานต์", "Songkran");
    words.add(Kind.HOLIDAY, 0, "ตรุษจีน", "ลอยกระทง", "Loy Krathong");
    words.add(Kind.HOLIDAY, 0, "มาฆบูชา", "วิสาขบูชา", "อาสาฬหบูชา", "เข้าพรรษา", "ออกพรรษา");
    words.add(Kind.NTH_WEEK, 1, "สัปดาห์แรก", "first week");
    words.add(Kind.NTH_WEEK, 2, "second week");
    words.add(Kind.NTH_WEEK, 3, "third week");
    words.add(Kind.NTH_WEEK, 4, "fourth week");
    words.add(Kind.NTH_WEEK, Terms.LAST, "สัปดาห์สุดท้าย", "final week");
  }
}
