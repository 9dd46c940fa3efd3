package org.hotrai.extract;

import java.util.regex.Pattern;

/** Tells lines that a page puts between and behind an article: labels, calls, credits. */
final class PageLines {
  /** A label is not longer, in characters. */
  private static final int LONGEST_LABEL = 90;

  /** A call to subscribe or to follow is not longer, in characters. */
  private static final int LONGEST_CALL = 300;

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern LABEL =
      Pattern.compile(
          "[\\s\\p{P}\\p{S}]*+(?:share(?: (?:this(?: \\w+)?|on \\w+|via \\w+))?|tweet|print(?:"
              + " (?:this )?(?:recipe|page|article|story))?|jump to recipe|(?:springe )?zum"
              + " rezept|listen to this (?:article|story)|(?:story|article) continues(?: below)?(?:"
              + " (?:the )?(?:ad|advertisement))?(?:"
              + " below)?|(?:advertisement\\s*[-–—·]?\\s*)?(?:scroll (?:down )?(?:for|to)|continue"
              + " reading below)[\\w ]{0,20}|e-?mail|pin"
              + " it|save|like|facebook|twitter|whatsapp|line|copy link|teilen|(?:rezept |artikel"
              + " |seite"
              + " )?drucken|kommentare?|comments?|(?:advertisement|anzeige|werbung|publicidad|publicité)|loading\\.*|back"
              + " to top|nach oben|zurück(?: zur? [\\w"
              + " -]+)?|permal(?:ink|ien)|undefined|null|nan|object object|externer inhalt|schon"
              + " gelesen|auch (?:interessant|lesen|lesenswert)|mehr (?:zum"
              + " thema|dazu|lesen)|(?:das könnte|könnte) (?:sie|dich|euch) auch"
              + " interessieren|ähnliche (?:beiträge|artikel|themen)|verwandte"
              + " (?:artikel|beiträge|themen\\w*)|weitere (?:artikel|beiträge|themen)(?: [\\w"
              + " ]{1,30})?|weiterführende[rs]? links?|zum"
              + " weiterlesen|(?:related|recommended|popular|more|latest)"
              + " (?:articles?|posts?|stories|news|topics|content|reading)|you (?:may|might) also"
              + " (?:like|enjoy)|(?:see|read) (?:also|more|next)|read the full"
              + " (?:story|article)|about the author|über d(?:en autor|ie autorin)|sobre el autor|à"
              + " lire (?:aussi|également)|lea también|te puede interesar|leia"
              + " (?:também|mais)|leggi anche|"
              + "(?:(?:จำนวน|สถิติ)?(?:ผู้|การ)(?:เข้า|เยี่ยม)ชม(?:เว็บไซต์)?(?:\\s*[:：]\\s*|\\s*\\n\\s*|\\s+(?=[0๐]))[\\d๐-๙,]+\\s*(?:คน|ครั้ง)?(?:\\s*เริ่มนับ[^\\n]*)?)|"
              + "(?:หน้า(?:ที่)?|page|seite)\\s*[\\d๐-๙]{1,3}\\s*(?:จาก|of|von|/)\\s*[\\d๐-๙]{1,3}|ย้อนกลับ|ส่ง(?:หน้านี้|บทความ|ข่าว)?(?:ให้|ถึง)เพื่อน|แชร์(?:บทความ|ข่าว)?(?:นี้)?|ถูกใจ|แสดงความคิดเห็น|(?:สั่ง)?พิมพ์(?:หน้านี้)?|ปิดหน้าต่าง(?:นี้)?|close"
              + " (?:this )?window|ทวีต|ส่งต่อ|คัดลอกลิงก์|โฆษณา|"
              + "กลับ(?:ไป)?(?:หน้าหลัก|ด้านบน)|ข้ามไปยังเนื้อหา|(?:คลิก)?อ่าน(?:ข่าว|เรื่อง|บทความ)?(?:เพิ่มเติม|ต่อ)(?:ได้)?(?:ที่นี่)?|คลิกอ่าน(?:ข่าว|เรื่อง|บทความ)(?:นี้|เต็ม|ฉบับเต็ม|ที่เกี่ยวข้อง|ทั้งหมด|อื่น"
              + " ?ๆ)(?:ได้)?(?:ที่นี่)?|ติดตามข่าว(?:ด่วน|อื่น"
              + " ?ๆ|ล่าสุด)?(?:ของ[ก-๎]{1,20}?)?(?:ได้)?\\s?(?:ทาง|ผ่าน|ที่)?\\s?(?:facebook|line|youtube|เฟซบุ๊ก|ไลน์|ยูทูบ)\\s?(?:ได้)?(?:ที่นี่)?|"
              + "เกี่ยวกับผู้เขียน)[\\s\\p{P}\\p{S}]*",
          FLAGS);

  /** Announcements write this in their text, too, so only a heading of it is the page's. */
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:อ่าน)?(?:ข่าว|บทความ|เรื่อง|เนื้อหา|ลิงก์)(?:ที่(?:เกี่ยวข้อง|น่าสนใจ)|ล่าสุด|อื่น"
              + " ?ๆ)[\\s\\p{P}]*");

  private static final Pattern CALL =
      Pattern.compile(
          "[\\s\\p{P}\\p{S}]*+(?:please |jetzt |hier )?(?:sign"
              + " up[^\\p{L}\\p{M}\\p{N}]*$|(?:subscribe|sign up (?:for (?:our|the|my|free|a"
              + " free)|for [^.]{0,60}(?:newsletter|e-?mails?|alerts)|to"
              + " (?:our|receive|get|read)|now|today|here|below|with)|follow us|join"
              + " us(?![^.]{0,80}\\d)|like us|click here (?:to|for)"
              + " (?:subscribe|join|sign|read|more|see all)|download (?:our|the) (?:\\S+"
              + " ){0,5}apps?|never miss|don.t miss|get (?:the|our) (?:latest|best|newsletter)|get"
              + " [^.]{1,60} (?:in|to) your (?:e-?mail )?inbox|notify me|support"
              + " us|abonnier\\w*|melde dich|folge(?:n sie)? uns|newsletter|unterstütze"
              + " uns|suscríbete|síguenos"
              + "|inscreva-se|abonnez-vous|inscrivez-vous|iscriviti|seguici)\\b"
              + "|สมัครรับ(?:ข่าว|จดหมาย|อีเมล|บทความ|เนื้อหา|ข้อมูล|(?:การ)?แจ้งเตือน)|กดติดตาม"
              + "|ติดตาม(?:เรา|ข่าวสาร|ข่าวอื่น|ได้ที่)|กดไลก์|กดถูกใจ|แอดไลน์).*",
          FLAGS | Pattern.DOTALL);
  private static final Pattern CREDIT =
      Pattern.compile(
          "[(\\[]?(?:(?:foto|bild|titelbild|photo|image|picture|fotos|photos|crédito|crédit"
              + " photo|credit|picture credit|photo"
              + " credit|ภาพ|ภาพจาก|ภาพประกอบ|เครดิตภาพ)\\s*(?::|by |via |von |©).{1,80}|quelle:"
              + " .{1,80}|©.{1,80}|.{0,60}\\b(?:getty images|shutterstock|istock|reuters"
              + " files|unsplash|picture alliance))[)\\]]?",
          FLAGS);
  private static final Pattern AT_END =
      Pattern.compile(
          "(?:(?:tags?|keywords?|schlagw\\w+|categor(?:y|ies)|filed under|posted"
              + " in|แท็ก|ป้ายกำกับ|คำค้น|หมวดหมู่|copyright)\\s*:|©|\\(c\\)"
              + " |copyright|(?:แก้ไข|ปรับปรุง|อัปเดต|อัพเดต)(?:ข้อมูล)?(?:ครั้ง)?ล่าสุด[^\\n\\d๐-๙]{0,12}(?:วัน|[\\d๐-๙]{1,2}[\\s/.-])|last"
              + " (?:updated|modified)[^\\n\\d]{0,20}\\d|(?:pewarta|redaktur|penyunting|penulis|editor|wartawan)\\s*:|จำนวนผู้(?:เข้า)?(?:ชม|อ่าน)|สงวนลิขสิทธิ์|all"
              + " rights"
              + " reserved|[^.]{0,50}\\b(?:inhalte?|contents?|contenus?|contenidos?)\\b[^.]{0,40}\\b(?:web"
              + " ?)?(?:site|seite|sitio)s?\\b[^.]{0,60}\\b(?:cc[ -]by|creative"
              + " commons)\\b|เนื้อหา[^.]{0,20}เว็บไซต์[^.]{0,60}(?:สัญญาอนุญาต|ครีเอทีฟคอมมอน)).*",
          FLAGS | Pattern.DOTALL);

  /** Calls and lists of topics, of few words each; an article may begin so, too. */
  private static final Pattern CALL_AT_END =
      Pattern.compile(
          "[\\s\\p{P}\\p{S}]*+(?:ติดตามข่าวด่วน(?!จาก|ใน|ที่|เรื่อง|ว่า)(?:[\\s\\p{P}\\p{S}]*"
              + "|[^\\n]{0,80}(?:ข่าวเด่น|ข่าวดัง|ข่าวสำคัญ|ได้ที่|ที่นี่|ช่องทาง|ทางเว็บ|ทางเพจ|www\\.|https?:|24"
              + " (?:ชั่วโมง|ชม)|ก่อนใคร|facebook|youtube|เฟซบุ๊ก|ไลน์|(?<!\\p{L})line(?!\\p{L}))[^\\n]{0,120})"
              + "|ติดตามข่าว[^.\\n]{0,30}\\b(?:facebook|line|youtube)\\b[^.\\n]{0,40}"
              + "|ติดตามข่าว[^.\\n]{0,30}(?:เฟซบุ๊ก|ไลน์)[^.\\n]{0,40}"
              + "|คลิกอ่าน(?:ข่าว|เรื่อง|บทความ)(?:นี้|เต็ม|ฉบับเต็ม|ต่อ|เพิ่มเติม|ที่เกี่ยวข้อง|อื่น|ได้ที่|ทั้งหมด)?[^\\n]{0,40}"
              + "|(?:topics?|themen)\\s*:\\s*TOPIC(?:\\s*[,;|·/]\\s*TOPIC){0,30}(?:(?<![.!?。])|(?<=\\.\\p{L}\\.)))"
                  .replace("TOPIC", "[^\\s,;|·/]{1,40}+(?: [^\\s,;|·/]{1,40}+){0,4}+"),
          FLAGS);

  private static final Pattern RIGHTS =
      Pattern.compile(
          "(?:copyright|©|\\(c\\)|สงวนลิขสิทธิ์|ลิขสิทธิ์).{0,20}(?:\\d{4}|©|[๐-๙]{4}).*"
              + "|.*(?:all rights reserved|สงวนลิขสิทธิ์).*",
          FLAGS);

  private static final Pattern CONTACT =
      Pattern.compile("โทรศัพท์|โทรสาร|โทร\\.|แฟกซ์|\\b(?:tel|fax|phone|e-?mail)\\b", FLAGS);

  private static final Pattern BARS = Pattern.compile("[|\\]]");

  private PageLines() {}

  /** Whether the line is a label or a call of the page, wherever it stands. */
  static boolean isOfThePage(String line) {
    return (line.length() <= LONGEST_LABEL && (LABEL.matcher(line).matches() || areLabels(line)))
        || (line.length() <= LONGEST_CALL && CALL.matcher(line).matches())
        || PostLines.is(line);
  }

  /** Labels set side by side are parted by bars. */
  private static boolean areLabels(String line) {
    return (line.indexOf('|') > 0 || line.indexOf(']') > 0)
        && BARS.splitAsStream(line).allMatch(part -> LABEL.matcher(part).matches());
  }

  /** Whether the heading stands over other articles. */
  static boolean isHeadingOfThePage(String heading) {
    return heading.length() <= LONGEST_LABEL && HEADING.matcher(heading).matches();
  }

  /** Whether the line says nothing but whose a picture is. */
  static boolean isCredit(String line) {
    return line.length() <= LONGEST_LABEL && CREDIT.matcher(line).matches();
  }

  /** Whether the line says whose the page is, in the usual form. */
  static boolean isOfRights(String line) {
    return RIGHTS.matcher(line).matches();
  }

  /** Whether the line tells how the site's owner is reached, as it does over its rights. */
  static boolean isContact(String line) {
    return CONTACT.matcher(line).find();
  }

  /** Whether the line belongs to the page if nothing of the article comes behind it. */
  static boolean endsThePage(String line) {
    return AT_END.matcher(line).matches() || CALL_AT_END.matcher(line).matches();
  }
}
