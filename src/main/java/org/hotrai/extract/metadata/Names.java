package org.hotrai.extract.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.text.StoredText;

/** Takes the names out of a written byline: "By A and B", "โดย ก", "Von A, dpa | 19.12.2019". */
final class Names {
  /** In characters: the longest bylines are those of scholars in their hundreds. */
  private static final int LONGEST = 20_000;

  private static final int LONGEST_NAME = 60;
  private static final int MOST_WORDS = 7;

  /** What stands before a name, again and again: "Posted on 3 May by", "Ein Artikel von". */
  private static final Pattern INTRODUCTION =
      Pattern.compile(
          "(?i)^(?:"
              + "(?:.{0,40}\\s)?(?:written|posted|published|reported|submitted|recipe|story|text|words|article|report|photos?|posts?)"
              + " by|(?:.{0,40}\\s)?(?:geschrieben|verfasst|eingestellt|alles|mehr|veröffentlicht"
              + "|gespeichert|artikel|bericht|beitrag|beiträge|profil|rezept|text|redaktion"
              + "|pressemitteilung|erstellt|gastbeitrag|gastkommentar|kommentar|kolumne|essay|analyse"
              + "|reportage|rezension|interview)\\s+von|(?:publié|écrit|posté)"
              + " par|(?:publicado|escrito) por|(?:©|copyright)(?:"
              + " by)?|by|von|par|por|door|oleh|av|(?:der |die"
              + " )?autor(?:[/*:_]?in(?:nen)?|en)?|authors?|auteure?s?|verfasser(?:in)?"
              + "|(?:redaktion|redakteur(?:in)?|interview|text|words|bericht)(?=\\s*:)|tác"
              + " giả|penulis|(?:เขียน|แปล|โพสต์|เผยแพร่|รายงาน|บทความ|ข่าว|เรื่อง)โดย|โดย|ผู้เขียน|ผู้สื่อข่าว(?:(?:พิเศษ|อาวุโส|อิสระ|ภูมิภาค|ท้องถิ่น|(?:ประจำ|สาย)[ก-๎]{1,20})(?!\\p{InThai}))?"
              + "|(?:ຂຽນ|ຂ່າວ)?ໂດຍ|អត្ថបទដោយ|ដោយ|ရေးသားသူ|pewarta"
              + "|เรื่องและภาพ|(?:เรื่อง|ข่าว)(?!\\p{InThai})|เรียบเรียงโดย|เรียบเรียง|(?:责任编辑|编辑|作者|记者|撰文)(?=\\s*[:：]))"
              + "(?:\\s*[:：៖]\\s*|\\s+|(?=\\p{InThai}))");

  private static final Pattern JOINED = Pattern.compile("^(?:By|Von|Par)(?=\\p{Lu})");
  private static final Pattern LABELLED_ONLY =
      Pattern.compile("(?i)^(?:redaktion|text|words|interview|authors?|autor)$");
  private static final Pattern BEHIND =
      Pattern.compile(
          "\\s+(?:[-–—]\\s|on\\b|am\\b|at\\b|in\\b|edited by\\b|vor\\b|před\\b|follow\\b|folgen\\b"
              + "|(?:symbol|titel)?(?:bild|foto|photo)s?\\b"
              + "|\\((?!(?:\\p{L}\\.\\s?)+\\)\\s\\p{L})).*"
              + "|\\s*[,|·•]?\\s*(?:\\d{1,2}(?:[: ]|[./](?!\\p{L}))|วันที่"
              + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
              + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d).*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PARTS = Pattern.compile("\\s*[;|·•»]\\s*");
  private static final Pattern COMMAS = Pattern.compile("\\s*,\\s+");
  private static final Pattern AND =
      Pattern.compile("\\s+(?:and|&|und|et|y|และ|กับ)\\s+(?!Co\\b)", Pattern.CASE_INSENSITIVE);
  private static final Pattern CATALOGUED =
      Pattern.compile("([\\p{L}\\p{M}'’-]+), ([\\p{L}\\p{M}.'’-]+(?: [\\p{L}\\p{M}.]+)?)");
  private static final Pattern BEFORE_AGENCY = Pattern.compile(".*, (?:\\p{Ll}+|\\p{Lu}{2,5})");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern DASHES = Pattern.compile("^[-–—\\s]+");
  private static final Pattern AT_END = Pattern.compile("[,.:\\s–—-]+$");
  private static final Pattern ENDS_IN_INITIAL =
      Pattern.compile(".*(?:\\b\\p{L}|(?:^|[\\s.])[ก-ฮ]{2,6})\\.");
  private static final Pattern ADDRESS = Pattern.compile("\\S+\\.[a-z]{2,8}");

  /** What someone does, set behind the name; more of it may follow behind further commas. */
  private static final Pattern ROLE =
      Pattern.compile(
          "(?iU).*\\b(?:engineer|technologist|manager|director|editor|writer|reporter"
              + "|correspondent|columnist|contributor|president|analyst|journalist|photographer"
              + "|producer|fellow|professor(?:in)?|redakteur(?:in)?|korrespondent(?:in)?"
              + "|journalist(?:in)?|rechtsanwalt|rechtsanwältin|leiter(?:in)?"
              + "|geschäftsführer(?:in)?)\\b.*"
              + "|.*(?:redakteur|korrespondent|leiter)(?:in)?"
              + "|(?:บรรณาธิการ|ผู้สื่อข่าว|ศาสตราจารย์).*");

  /** A trade that stands before the name as a title does. */
  private static final Pattern TRADE =
      Pattern.compile(
          "^(?:Rechtsanwalt|Rechtsanwältin|Staff [Ww]riter|Reporter|Redakteur(?:in)?) (?=\\p{Lu})");

  private static final Pattern TWICE = Pattern.compile("(\\S+ \\S.*) \\1");
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)(?:(?:เปิด)?อ่าน|เข้าชม|(?:จำนวน)?ผู้(?:เข้า)?(?:ชม|อ่าน)|ยอดวิว)\\s*[\\d๐-๙,.]+(?:\\s?(?:ครั้ง|คน))?|super"
              + " ?user|ผู้ดูแล(?:ระบบ|เว็บ\\S{0,6})|(?:เว็บมาสเตอร์|แอดมิน|ทีมงาน)|https?:.*|(?:.*\\s)?www\\..*|(?:.*\\s)?editions?(?:\\s.*)?"
              + "|(?:wp|wordpress|site|web)[-_]?admin|.*[@:#?=<>{}].*|[^\\p{L}]+|\\+.*|(?:the"
              + " )?(?:admin(?:istrator)?|author|autor(?:in|en)?|auteur|editor|publisher"
              + "|unknown|null|undefined|anonymous|anónimo|anonym|\\S+\\.[a-z]{2,6}/\\S+|webmaster|no"
              + " author|posted|follow|share[ds]?|print|drucken|kommentare?|comments?|veröffentlicht|uncategorized|leave"
              + " a .*|hinterlasse .*|contact|kontakt|follow .*|(?:view|afficher|ver)"
              + " .*|เกี่ยวกับผู้(?:เขียน|แต่ง).*|about the"
              + " author.*|advertisement|anzeige|advertorial|(?:paid|sponsored)"
              + " (?:content|post)|last updated|updated|date|datum)");

  /**
   * Words of sentences that begin with โดย, as paragraphs of Thai often do, and of no name: some
   * stand anywhere, some only at the beginning.
   */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?:.*(?:ได้|จะ(?!เด็ด|เรียม)|ให้|ไม่|ซึ่ง|เพื่อ(?!น(?!ำ))|ของ(?!ขวัญ)|ที่(?!ปรึกษา)|ทั้ง|ทั่ว|(?<!ตัว)อย่าง|กำหนด"
              + "|ดังนี้|ดังกล่าว|ประกอบด้วย|ร่วมกัน|ดำเนิน(?=การ|งาน|คดี|โครง|มาตร|ชีวิต)|ในการ|จำนวน|ขณะ|คาดว่า"
              + "|ว่า(?![งน])|เห็นชอบ|เป็นเจ้าภาพ|เป็นประธาน|ติดตาม|ปฏิบัติ|โครงการ|นโยบาย"
              + "|เป้าหมาย|รายละเอียด|สาระสำคัญ|ภาพรวม|ราคา|ปีงบ|ปีการ|ชื่นชม|กล่าว|รัฐมนตรี|สนับสนุน|ต่าง"
              + " ?ๆ|วิธีการ|(?<!^|^นาย|\\.)สามารถ|สามารถ(?=[ก-๎]))"
              + "|และ|หรือ|แต่|ความ|เฉพาะ|อาศัย|ใช้|คำนึง|เน้น|ต้อง(?!ตา|ใจ)|อยู่|พิจารณา|พร้อมเพรียง"
              + "|ตั้งแต่|ตาม(?!ใจ)|ระบุ|อ้างอิง|แบ่ง|แยก|รวม(?:ถึง|แล้ว)|ทุก|หลาย|สรุป|ละเอียด"
              + "|การ(?!ไฟฟ้า|ประปา|รถไฟ|ท่า|เคหะ|ยาง|นิคม|กีฬา|ทาง)|ขอ(?=รับ|ให้|ความ)|มาตรการ|ในวัน|ในปี|ถ้า|หาก|ปัจจุบัน|ปรับ|ขยาย|ก่อสร้าง|บูรณาการ|ประเมิน|น้อมนำ|จัด(?=ตั้ง|ทำ|งาน|สรร|กิจ)|เพิ่ม(?=เติม|ขึ้น|ขีด|ประ)|เป็น(?:ไป|การ|ผู้|ส่วน|กรณี)|มุ่ง(?:เน้น|หวัง|สู่)|เริ่ม|พบ(?=ว่า|กับ)|จังหวัด|ผ่าน|สาเหตุ|สารเรือ|สารรถ|สารเครื่อง|มี(?:"
              + " |ผล|ราย|การ|วัตถุ|สาย|เป้า|ผู้|คณะ|ระยะ|โทษ|สถิติ|ประชา|นาย|นาง|รอง|หน่วย|ตัว|อายุ|ค่า|อัตรา|แผน|แนว|ข้อ)).*"
              + "|(?:ตรง|ประมาณ|เร็ว|ด่วน|ชอบ(?:ธรรม|ด้วยกฎหมาย)?|สิ้นเชิง|พลัน|สมัครใจ|สมบูรณ์|นัย|ปกติ"
              + "|แท้|เด็ดขาด|อัตโนมัติ|สังเขป|บังเอิญ|ลำดับ|สุจริต|ชัดแจ้ง|ย่อ|พื้นฐาน|หลักการ|ธรรมชาติ"
              + "|เท่าเทียม|วันนี้|ล่าสุด|รวม|นี้|ใหม่|ทันที|เสรี|สันติ)(?:วิธี|กัน|ๆ)?");

  /** What is no name without a blank so long, if it does not begin as the name of a body does. */
  private static final Pattern LONG_RUN =
      Pattern.compile(
          "(?!กรม|กระทรวง|กอง|สำนัก|สถาบัน|มหาวิทยาลัย|วิทยาลัย|โรง|ศูนย์|สมาคม|สมาพันธ์|สหพันธ์"
              + "|สหภาพ|สภา|มูลนิธิ|คณะ|บริษัท|องค์|ชมรม|เครือข่าย|ฝ่าย|กลุ่ม|พรรค|ทีม|ธนาคาร|การ"
              + "|หอ|งาน|ภาค|หน่วย|ผู้)[ก-๎]{31,}.*");

  /** Where a scholar works, behind the name. */
  private static final Pattern AFFILIATION =
      Pattern.compile(
          "([ก-๎.]{2,30}"
              + " [ก-๎]{2,30})\\s+(?:คณะ|ภาควิชา|สาขาวิชา|มหาวิทยาลัย|วิทยาลัย|สถาบัน)[ก-๎].*");

  /** Small words in the names of people and bodies. */
  private static final Set<String> JOINING =
      Set.of(
          "of", "the", "and", "for", "on", "in", "at", "de", "da", "do", "dos", "das", "di", "del",
          "della", "du", "des", "van", "von", "vom", "zu", "zur", "zum", "der", "den", "die", "dem",
          "la", "le", "les", "el", "al", "bin", "binti", "ibn", "y", "e", "et", "und", "für", "im",
          "ter", "ten", "pour", "para", "dan", "dela", "af", "av", "til", "och", "og", "with");

  private static final int LEAST_OF_SENTENCE = 4;

  private Names() {}

  /** The names, each once, in their order; none if the text holds none. */
  static List<String> in(String written) {
    Set<String> names = new LinkedHashSet<>();
    Set<String> known = new LinkedHashSet<>();
    String start = written.substring(0, Math.min(written.length(), LONGEST));
    for (String part : PARTS.split(introduced(StoredText.line(start)), -1)) {
      for (String name : split(familyNameLast(BEHIND.matcher(introduced(part)).replaceFirst("")))) {
        String bare = BEHIND.matcher(introduced(name)).replaceFirst("").strip();
        boolean initial = ENDS_IN_INITIAL.matcher(bare).matches();
        bare = AT_END.matcher(bare).replaceFirst(initial ? "." : "");
        bare = once(bare);
        String alone = isName(bare) ? AFFILIATION.matcher(bare).replaceFirst("$1") : "";
        boolean named = !alone.isEmpty() && (alone.equals(bare) || isName(alone));
        if (named && known.add(alone.toLowerCase(Locale.ROOT))) {
          names.add(alone);
        }
      }
    }
    return List.copyOf(names);
  }

  private static String introduced(String text) {
    String rest = JOINED.matcher(DASHES.matcher(text.strip()).replaceFirst("")).replaceFirst("");
    for (int again = 0; again < 3; again++) {
      Matcher introduction = INTRODUCTION.matcher(rest + " ");
      if (!introduction.find() || LABELLED_ONLY.matcher(rest).matches()) {
        return rest;
      }
      rest = (rest + " ").substring(introduction.end()).strip();
    }
    return rest;
  }

  /** Catalogues write "Family name, first names"; names in a row have a first name each. */
  private static String familyNameLast(String names) {
    Matcher catalogued = CATALOGUED.matcher(names);
    return catalogued.matches() && !BEFORE_AGENCY.matcher(names).matches()
        ? catalogued.group(2) + " " + catalogued.group(1)
        : names;
  }

  /** At commas and "and" where full names stand on both sides: "Wald und Forst" is one name. */
  private static List<String> split(String names) {
    List<String> parts = withoutRoles(List.of(COMMAS.split(names, -1)));
    if (parts.stream().anyMatch(part -> words(part) > 1)) {
      parts.removeIf(part -> words(part) < 2 && !part.chars().anyMatch(Names::isThai));
    }
    List<String> split = new ArrayList<>();
    for (String part : parts) {
      String[] joined = AND.split(part, -1);
      boolean full = true;
      for (String name : joined) {
        full &= words(name) > 1;
      }
      split.addAll(full ? List.of(joined) : List.of(part));
    }
    return split.stream().map(Names::beforeAgency).toList();
  }

  /** Behind the first name, what it is called by its trade; behind an address, its place. */
  private static List<String> withoutRoles(List<String> parts) {
    if (ADDRESS.matcher(parts.getFirst()).matches()) {
      return new ArrayList<>(parts.subList(0, 1));
    }
    int end = 1;
    while (end < parts.size() && !ROLE.matcher(parts.get(end)).matches()) {
      end++;
    }
    List<String> names = new ArrayList<>(parts.subList(0, end));
    names.replaceAll(name -> TRADE.matcher(name).replaceFirst(""));
    return names;
  }

  /** A news agency behind a slash is where the text came through. */
  private static String beforeAgency(String name) {
    int slash = name.indexOf('/');
    return slash > 0
            && words(name.substring(0, slash)) > 1
            && words(name.substring(slash + 1)) == 1
            && !name.substring(0, slash).equals(name.substring(0, slash).toUpperCase(Locale.ROOT))
        ? name.substring(0, slash)
        : name;
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : SPACES.split(text.strip(), -1).length;
  }

  private static boolean isThai(int character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.THAI;
  }

  /** A picture's caption or a hidden label may say the name before the page shows it. */
  private static String once(String name) {
    Matcher twice = TWICE.matcher(name);
    return twice.matches() ? twice.group(1) : name;
  }

  private static boolean isName(String text) {
    return text.length() > 1
        && text.length() <= LONGEST_NAME
        && words(text) <= MOST_WORDS
        && !NO_NAME.matcher(text).matches()
        && !CLAUSE.matcher(text).matches()
        && !LONG_RUN.matcher(text).matches()
        && !isWordsInLowerCase(text)
        && !isSentence(text)
        && VisibleDate.in(text).isEmpty();
  }

  private static boolean isWordsInLowerCase(String text) {
    return words(text) > 1
        && text.equals(text.toLowerCase(Locale.ROOT))
        && !text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Names have small words between the others, but only some that join them. */
  private static boolean isSentence(String text) {
    return SPACES
            .splitAsStream(text.strip())
            .filter(word -> Character.isLowerCase(word.codePointAt(0)))
            .filter(word -> !JOINING.contains(word))
            .count()
        >= LEAST_OF_SENTENCE;
  }
}
