package org.hotrai.extract.metadata;

import org.jsoup.Jsoup;

/** Reads the metadata of pages that tests write. */
final class ReadPage {
  static final String TEXT =
      "คณะทำงานฟื้นฟูคลองประชุมร่วมกับผู้แทนชุมชนริมน้ำเพื่อวางแผนขุดลอกและปลูกต้นไม้สองฝั่ง "
          + "โดยจะเริ่มงานหลังฤดูฝนและรายงานผลต่อสาธารณชนทุกเดือนจนกว่าจะแล้วเสร็จ "
          + "ชาวบ้านริมคลองเสนอให้ทำทางเดินและท่าเรือเล็กสำหรับเด็กนักเรียน "
          + "และให้โรงเรียนช่วยกันดูแลต้นไม้ที่ปลูกใหม่ทุกสัปดาห์ตลอดทั้งปี";

  private ReadPage() {}

  static Metadata of(String html) {
    return MetadataReader.read(Jsoup.parse(html), "https://klong.example/news/7");
  }

  static Metadata of(String head, String body) {
    return of("<html><head>" + head + "</head><body>" + body + "<p>" + TEXT + "</p></body></html>");
  }
}
