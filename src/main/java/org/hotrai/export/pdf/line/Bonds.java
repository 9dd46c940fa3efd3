package org.hotrai.export.pdf.line;

import java.util.BitSet;
import org.hotrai.text.Clusters;

/**
 * What a careful typist leaves on one line: a number with its unit, its month or its era, the
 * number of a section, a title with the name behind it.
 */
final class Bonds {
  private static final Phrases REFERENCES =
      Phrases.of(
          """
          พ.ศ. ค.ศ. ร.ศ. จ.ศ. ม.ศ. ฮ.ศ. พุทธศักราช คริสต์ศักราช คริสตศักราช รัตนโกสินทร์ศก
          มาตรา ข้อ ข้อย่อย วรรค อนุมาตรา หมวด ลักษณะ ภาค บท ส่วน ตอน เล่ม หน้า หมู่ ซอย ชั้น แถว
          ที่ วันที่ ครั้งที่ ฉบับที่ บทที่ ข้อที่ ส่วนที่ ตอนที่ เล่มที่ ระยะที่ รุ่นที่ ลำดับที่ เลขที่ หมู่ที่ ชุดที่
          สมัยที่ ไตรมาสที่ ตารางที่ ภาพที่ แผนที่ แผนภูมิที่ เวลา ร้อยละ อายุ ปี รัชกาลที่
          Section Sections Article Articles Chapter Part Annex Paragraph No. Nos. Page p. pp. Vol.
          January February March April May June July August September October November December
          """);
  private static final Phrases ORDINALS =
      Phrases.of("หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ แรก ท้าย สุดท้าย");
  private static final Phrases ADDITIONS = Phrases.of("ทวิ ตรี จัตวา เบญจ ฉ สัตต อัฏฐ");
  private static final Phrases POWERS =
      Phrases.of("สิบ ร้อย พัน หมื่น แสน ล้าน ล้านล้าน แสนล้าน หมื่นล้าน พันล้าน million billion");
  private static final Phrases UNITS =
      Phrases.of(
          """
          บาท สตางค์ ดอลลาร์ ดอลลาร์สหรัฐ เหรียญ เหรียญสหรัฐ ยูโร เยน หยวน เปอร์เซ็นต์ เปอร์เซนต์
          มิลลิเมตร เซนติเมตร เมตร กิโลเมตร ตารางเมตร ตารางกิโลเมตร ลูกบาศก์เมตร ไร่ งาน ตารางวา วา
          มม. ซม. ม. กม. ตร.ม. ตร.กม. ลบ.ม. ตร.ว. กรัม กิโลกรัม ตัน มก. ก. กก. ลิตร มิลลิลิตร มล.
          วินาที นาที ชั่วโมง ชม. น. วัน คืน สัปดาห์ เดือน ปี ขวบ องศา องศาเซลเซียส
          คน ราย ครัวเรือน หลังคาเรือน ครอบครัว แห่ง จังหวัด อำเภอ ตำบล หมู่บ้าน ประเทศ ฉบับ มาตรา ข้อ
          ครั้ง เรื่อง ประเด็น ด้าน ประการ โครงการ หลัง คัน ลำ ตัว ต้น เครื่อง ชิ้น ชุด เส้นทาง สาย หน่วย
          วัตต์ กิโลวัตต์ เมกะวัตต์ โวลต์ จุด ชั้น หน้า เล่ม บริษัท กลุ่ม ทีม รุ่น รายการ
          มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน
          ธันวาคม ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.
          % ‰ °C ฿ $ € £ ¥ ₫ ₭ ៛ mm cm m km ha kg g t MW kW GW percent baht dollars people hours days months years
          a.m. p.m. January February March April May June July August September October November
          December
          """);
  private static final Phrases TITLES =
      Phrases.of(
          """
          นาย นาง นางสาว น.ส. เด็กชาย เด็กหญิง ด.ช. ด.ญ. ดร. ผศ. รศ. ศ. ผศ.ดร. รศ.ดร. ศ.ดร. นพ. พญ.
          ทพ. ทพญ. ภก. ภญ. สพ.ญ. นายแพทย์ แพทย์หญิง ทันตแพทย์ ศาสตราจารย์ รองศาสตราจารย์
          ผู้ช่วยศาสตราจารย์ ม.จ. ม.ร.ว. ม.ล. หม่อมเจ้า หม่อมราชวงศ์ หม่อมหลวง ท่านผู้หญิง คุณหญิง
          พล.อ. พล.ท. พล.ต. พล.จ. พ.อ. พ.ท. พ.ต. ร.อ. ร.ท. ร.ต. จ.ส.อ. จ.ส.ท. จ.ส.ต. ส.อ. ส.ท. ส.ต.
          พล.ต.อ. พล.ต.ท. พล.ต.ต. พ.ต.อ. พ.ต.ท. พ.ต.ต. ร.ต.อ. ร.ต.ท. ร.ต.ต. ด.ต. ส.ต.อ. ส.ต.ท. ส.ต.ต.
          พล.ร.อ. พล.ร.ท. พล.ร.ต. พล.อ.อ. พล.อ.ท. พล.อ.ต. น.อ. น.ท. น.ต.
          พลเอก พลโท พลตรี พันเอก พันโท พันตรี ร้อยเอก ร้อยโท ร้อยตรี นาวาเอก นาวาโท นาวาตรี
          พลตำรวจเอก พลตำรวจโท พลตำรวจตรี พันตำรวจเอก พันตำรวจโท พันตำรวจตรี ร้อยตำรวจเอก
          ร้อยตำรวจโท ร้อยตำรวจตรี พลเรือเอก พลเรือโท พลเรือตรี พลอากาศเอก พลอากาศโท พลอากาศตรี
          Mr. Mrs. Ms. Dr. Prof. Gen. Hon.
          """);
  private static final String IN_NUMBERS = ",.:/-–";
  private static final String DASHES = "-–—";
  // A given name is hardly longer; without a space behind it more words follow.
  private static final int LONGEST_NAME = 12;

  private final String text;
  private final BitSet borders;

  /** Bonds in a text whose words end at those indexes. */
  Bonds(String text, BitSet borders) {
    this.text = text;
    this.borders = borders;
  }

  /** Index behind what is bound to the word that begins there; that index itself for nothing. */
  int end(int start) {
    int name = TITLES.end(text, start, this::isTitleEnd);
    if (name >= 0) {
      return nameEnd(name);
    }
    int reference = REFERENCES.end(text, start, this::isBorder);
    if (reference >= 0) {
      return Math.max(start, referenceEnd(reference));
    }
    return quantityEnd(start);
  }

  private int referenceEnd(int start) {
    int at = skipSpace(start);
    int ordinal = ORDINALS.end(text, at, this::isBorder);
    if (ordinal >= 0) {
      return ordinal;
    }
    boolean bracket = at < text.length() && text.charAt(at) == '(';
    int number = bracket ? at + 1 : at;
    int end = quantityEnd(number);
    if (end == number) {
      return -1;
    }
    int addition = ADDITIONS.end(text, skipSpace(end), this::isBorder);
    return addition >= 0 ? addition : end;
  }

  /** Behind a number or a span of numbers, its powers of ten and its unit. */
  private int quantityEnd(int start) {
    int end = numberEnd(start);
    if (end == start) {
      return start;
    }
    int dash = skipSpace(end);
    if (dash < text.length() && DASHES.indexOf(text.charAt(dash)) >= 0) {
      int second = skipSpace(dash + 1);
      end = numberEnd(second) > second ? numberEnd(second) : end;
    }
    int power = POWERS.end(text, skipSpace(end), this::isBorder);
    while (power >= 0) {
      end = power;
      power = POWERS.end(text, skipSpace(end), this::isBorder);
    }
    int unit = UNITS.end(text, skipSpace(end), this::isBorder);
    return unit >= 0 ? unit : end;
  }

  private int numberEnd(int start) {
    int end = start;
    while (isDigit(end) || (end > start && isInNumber(end) && isDigit(end + 1))) {
      end++;
    }
    return end;
  }

  private boolean isInNumber(int index) {
    return index < text.length() && IN_NUMBERS.indexOf(text.charAt(index)) >= 0;
  }

  private int nameEnd(int start) {
    int at = skipSpace(start);
    int end = at;
    int clusters = 0;
    while (end < text.length() && isOfName(end) && clusters <= LONGEST_NAME) {
      end++;
      clusters += Clusters.isBoundary(text, end) ? 1 : 0;
    }
    return end == at ? start : end;
  }

  private boolean isOfName(int index) {
    return Character.isLetter(text.charAt(index)) || !Clusters.isBoundary(text, index);
  }

  private boolean isTitleEnd(int index) {
    int name = skipSpace(index);
    return isBorder(index) && name < text.length() && Character.isLetter(text.charAt(name));
  }

  private boolean isBorder(int index) {
    return borders.get(index)
        || index >= text.length()
        || text.charAt(index - 1) == '.'
        || !(Character.isLetter(text.charAt(index)) || !Clusters.isBoundary(text, index));
  }

  private int skipSpace(int index) {
    int at = index;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private boolean isDigit(int index) {
    return index < text.length() && Character.isDigit(text.charAt(index));
  }
}
