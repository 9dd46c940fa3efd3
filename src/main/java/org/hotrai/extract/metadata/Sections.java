package org.hotrai.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hotrai.text.BareText;
import org.jspecify.annotations.Nullable;

/**
 * The names of a site's sections, which stand over the titles of many articles: "News", "ข่าว".
 *
 * @param titles the headings of the page without those that name a section over another heading
 * @param under the first heading that stands under the name of a section; null if there is none
 */
record Sections(List<Heading> titles, @Nullable Heading under) {
  /** Lines from the name of the section to the title. */
  private static final int CLOSE = 4;

  /** In letters; what is shorter may name a section, too. */
  private static final int SHORTEST_TITLE = 12;

  private static final Pattern NAME =
      Pattern.compile(
          "(?iU)[\\W_]*+(?:ข่าว(?:ประชาสัมพันธ์|สาร|กิจกรรม|ทั่วไป|เด่น|ล่าสุด|วันนี้|ประกาศ|จัดซื้อจัดจ้าง|(?:สาร)?(?:และ|["
              + " /]{1,3})กิจกรรม)?|ประชาสัมพันธ์|ประกาศ(?:ทั่วไป|จัดซื้อจัดจ้าง|ข่าว)?"
              + "|จัดซื้อจัดจ้าง|(?:ภาพ)?กิจกรรม|บทความ|รายละเอียด(?:ข่าว|ประกาศ|กิจกรรม)?|อ่านข่าว|ระบบข่าว(?:สาร)?|หน้า(?:หลัก|แรก)|(?:latest"
              + " |all )?news(?:room| details?| (?:and|&) (?:events|media))?|press releases?|media"
              + " releases?|announcements?|articles?|blog|home(?: ?page)?|welcome"
              + "|details?|aktuelles|nachrichten|pressemitteilung(?:en)?|startseite)[\\W_]*");

  /** What a court, a parliament or an office has many of, with whose they are. */
  private static final Pattern KIND =
      Pattern.compile(
          "(?i)[\\s\\p{P}\\p{S}]*+(?:(?:ข่าว|มติ)(?=ศาล|กรม|กระทรวง|สำนัก|สภา|คณะ|จังหวัด|เทศบาล|อำเภอ)[ก-๎]{3,16}"
              + "|(?:คำ(?:พิพากษา|วินิจฉัย|ชี้ขาด)|กระทู้ถาม)(?:(?:ของ)?(?:ศาล|คณะ|สภา|วุฒิสภา|รัฐสภา|ทั่วไป|สด)[ก-๎]{0,16})?|(?:court"
              + " |recent |all )?(?:judge?ments?|decisions?|rulings?))[\\s\\p{P}\\p{S}]*");

  static Sections of(List<Heading> headings, VisibleLines lines) {
    Heading title = null;
    Heading section = null;
    Heading under = null;
    // From the end, so that the next heading that may be a title is known at each.
    for (Heading heading : headings.reversed()) {
      if (isName(heading.text())) {
        if (title != null && isUnder(title, heading, lines)) {
          section = heading;
          under = title;
        }
      } else if (mayBeTitle(heading)) {
        title = heading;
      }
    }
    List<Heading> titles = new ArrayList<>(headings);
    if (section != null) {
      titles.remove(section);
    }
    return new Sections(List.copyOf(titles), under);
  }

  private static boolean isUnder(Heading title, Heading section, VisibleLines lines) {
    int from = lines.indexOf(section.element()).orElse(Integer.MAX_VALUE);
    return lines
        .indexOf(title.element())
        .filter(at -> at > from && at - from <= CLOSE && at < lines.firstLong())
        .isPresent();
  }

  private static boolean mayBeTitle(Heading heading) {
    return BareText.of(heading.text()).length() >= SHORTEST_TITLE
        && heading.rank() < 5
        && heading.element().closest(NameLines.LINK) == null
        && heading.element().selectFirst(NameLines.LINK) == null;
  }

  /** Whether the words say of what kind the text is, and of which office, which a section may. */
  static boolean isKind(String text) {
    return text.length() <= 40 && KIND.matcher(text).matches();
  }

  /** Whether the words name a section and no article. */
  static boolean isName(String text) {
    return text.length() <= 40 && NAME.matcher(text).matches();
  }
}
