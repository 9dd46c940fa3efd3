package org.hotrai.entity.join;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.law.Sections;
import org.jspecify.annotations.Nullable;

/**
 * Tells of which law the sections of an article are that stand without one: of the law before a
 * list of them, or behind it; of the only one that the article names; else of the one that was
 * named last before them, if that is near.
 */
final class SectionRule {
  /** What has sections; treaties have articles, and what ministries lay down has items. */
  private static final Pattern ACT =
      Pattern.compile(
          "(?:ร่าง ?(?:แก้ไข(?:เพิ่มเติม)?)?)?(?:พระราชบัญญัติ|พระราชกำหนด|พระราชกฤษฎีกา|ประมวล"
              + "|รัฐธรรมนูญ|กฎหมาย(?:ลูก)?ประกอบ|พ\\.ร\\.|พร[บกปฎ]\\.|รธน\\.)");

  private static final String DRAFT = "ร่าง";
  private static final Pattern DECREE =
      Pattern.compile("(?:ร่าง ?)?(?:พระราชกฤษฎีกา|พ\\.ร\\.ฎ\\.|พรฎ\\.)");

  private static final String ITEM =
      "[ ,–-]|และ|หรือ|ถึง|\\([0-9๐-๙]{1,2}\\)|[0-9๐-๙]{1,4}+(?:/[0-9๐-๙]{1,2}+)?+";
  private static final Pattern LISTED = Pattern.compile("(?:" + ITEM + ")*+");
  private static final Pattern BESIDE =
      Pattern.compile("(?:" + ITEM + "|ประกอบ(?:กับ)?|มีโทษ|ตาม)*+");

  /** A list and its law, which is not but the next of the things that are listed. */
  private static final Pattern OF_LAW =
      Pattern.compile("(?:" + ITEM + ")*+(?<!(?:และ|หรือ|ถึง|,) ?)(?:แห่ง|ของ|ตาม|ใน)? ?\\(?");

  private static final Pattern SAID = Pattern.compile(".*(?:แห่ง|ของ|ตาม|ใน) ?\\(?");

  /** Sections one beside the other, with no word to join them. */
  private static final Pattern BLANK = Pattern.compile(" *");

  private static final int LONGEST_LIST = 60;
  private static final Pattern SECTION_LAST =
      Pattern.compile("(?:มาตรา|ม\\.) ?[^ก-๎]+(?:(?:ทวิ|ตรี|จัตวา|เบญจ|วรรค|และ|หรือ).*)?$");

  /** A law that was not found, whose section one is: มาตรา 5 ของข้อบังคับ. */
  private static final Pattern OF_ANOTHER =
      Pattern.compile(
          " ?(?:แห่ง|ของ) ?(?!(?:ร่าง)?(?:พระราชบัญญัติ|พระราชกำหนด|พระราชกฤษฎีกา|พ\\.ร\\.[บกฎป]\\."
              + "|รัฐธรรมนูญ|กฎหมาย) ?(?:ฯ|ฉบับ|ดังกล่าว|นี้|นั้น|เดียวกัน|[^ก-๎]|$))");

  /** What kind of law a section is said to be of. */
  private static final Pattern KIND =
      Pattern.compile(
          " ?(?:แห่ง|ของ|ตาม|ใน) ?(?:ร่าง ?)?(?<kind>พระราชบัญญัติ|พระราชกำหนด|พระราชกฤษฎีกา"
              + "|พ\\.ร\\.[บกฎ]\\.|ประมวล|รัฐธรรมนูญ)");

  private static final Pattern ANOTHER =
      Pattern.compile("กฎหมาย(?!ดังกล่าว|นี้|ฉบับ|กำหนด)[ก-๎]{2,30} ?$");
  private static final int BEFORE = 40;
  private static final int NEAR = 120;

  /** So far back the same section is looked for with its law. */
  private static final int SAME_NEAR = 400;

  private static final Pattern NUMBER = Pattern.compile("(?:มาตรา|ม\\.) ?(?<number>[0-9๐-๙/]+)");

  /** What stands between a law and a section of another: its name, the line of notes, a charge. */
  private static final Pattern PARTING =
      Pattern.compile(
          "กฎ|พ\\. ?ร ?\\.|พ ร [บก]|พระราช[บกฤ]|__|ข้อหา|ข้อบท| ส่วน(?!รวม|กลาง|ราชการ)");

  /** The name of an act that was not read. */
  private static final Pattern UNREAD =
      Pattern.compile(
          "(?:พ[. ]ร[. ][บก][. ]|พร[บก]\\.|พระราชบัญญัติ|พระราชกำหนด)"
              + " ?(?!ดังกล่าว|นี้|นั้น|ฉบับ|ที่|ทั้ง|โดย|มี|จะ|ใน|ให้|และ)[ก-๎]{2}");

  private final List<Named> mentions;
  private final List<String> blocks;

  /** The law of each section, at its place among the mentions. */
  private final List<@Nullable Named> laws = new ArrayList<>();

  /** Those of which nothing tells the law. */
  private final Set<Named> apart = new HashSet<>();

  private final @Nullable Named only;

  /** One for the mentions of an article in the order of its text, whose names are joined. */
  SectionRule(List<Named> mentions, List<String> blocks, Groups groups) {
    this.mentions = mentions;
    this.blocks = blocks;
    Set<String> acts = new HashSet<>();
    Named last = null;
    for (Named mention : mentions) {
      laws.add(null);
      if (isAct(mention) && !isDecree(mention)) {
        acts.add(groups.of(mention.key()));
        last = mention;
      }
    }
    this.only = acts.size() == 1 ? last : null;
  }

  /** Whether nothing but a section stands there, of a law that its finder did not know. */
  static boolean isBare(Named mention) {
    return mention.type() == EntityType.LAW && Sections.isBare(mention.name());
  }

  /** Whether nothing but a section stands there, be its law known or not. */
  static boolean isSection(Named mention) {
    return mention.type() == EntityType.LAW && Sections.isBare(mention.text());
  }

  private static boolean isAct(Named mention) {
    return mention.type() == EntityType.LAW
        && ACT.matcher(mention.name()).lookingAt()
        && !Drafts.isAlone(mention.name());
  }

  /** Decrees have sections, too, but what tells of them means mostly those of their act. */
  private static boolean isDecree(Named act) {
    return DECREE.matcher(act.name()).lookingAt();
  }

  /** The mentions, but instead of each section one of its law. */
  List<Named> meant() {
    findBehind();
    findBefore();
    List<Named> meant = new ArrayList<>(mentions);
    for (int i = 0; i < meant.size(); i++) {
      Named law = laws.get(i);
      if (law != null) {
        meant.set(i, law);
      }
    }
    return meant;
  }

  /** มาตรา 3, 4 และมาตรา 5 | แห่ง…. */
  private void findBehind() {
    Named next = null;
    Named law = null;
    boolean said = true;
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Named mention = mentions.get(i);
      if (mention.type() == EntityType.LAW) {
        if (Sections.isBare(mention.text())) {
          law = next != null && isListed(mention, next) ? law : null;
          if (law != null && next != null && !Sections.isBare(next.text())) {
            said = isSaid(next) || matchesBetween(mention, next, SAID);
          } else if (law != null && next != null && !said) {
            law = matchesBetween(mention, next, BLANK) ? apart(mention, next) : law;
          }
          laws.set(i, law);
        } else {
          law = isAct(mention) ? mention : null;
        }
        next = mention;
      }
    }
  }

  /** Whether its own section stands before it: มาตรา 5 แห่ง…. */
  private static boolean isSaid(Named law) {
    return law.text().charAt(0) == 'ม';
  }

  /** Takes both from the law behind them, which is one more of what is listed. */
  private @Nullable Named apart(Named section, Named next) {
    apart.add(section);
    apart.add(next);
    return null;
  }

  private boolean isListed(Named section, Named next) {
    boolean sections = next.text().charAt(0) == 'ม';
    return matchesBetween(section, next, sections ? BESIDE : OF_LAW);
  }

  private boolean matchesBetween(Named one, Named other, Pattern pattern) {
    int end = one.mention().span().end();
    int start = other.mention().span().start();
    return one.mention().block() == other.mention().block()
        && end <= start
        && start - end <= LONGEST_LIST
        && pattern.matcher(text(one)).region(end, start).matches();
  }

  private void findBefore() {
    Named last = null;
    Named listing = null;
    Named law = null;
    for (int i = 0; i < mentions.size(); i++) {
      Named mention = mentions.get(i);
      if (mention.type() != EntityType.LAW) {
        continue;
      }
      boolean goesOn = last != null && matchesBetween(last, mention, LISTED);
      if (Sections.isBare(mention.text())) {
        listing = goesOn ? listing : null;
        Named near = near(law, last, mention);
        law = law(i, listing, near == null || only != null ? near : same(i, near));
        laws.set(i, law);
      } else if (isAct(mention)) {
        law = isDecree(mention) || mention.name().startsWith(DRAFT) ? null : mention;
        boolean sectionLast =
            mention.text().charAt(0) != 'ม' && SECTION_LAST.matcher(mention.text()).find();
        listing = sectionLast ? mention : null;
      } else {
        law = null;
        listing = null;
      }
      last = mention;
    }
  }

  private @Nullable Named law(int index, @Nullable Named listing, @Nullable Named near) {
    Named section = mentions.get(index);
    if (apart.contains(section)) {
      return null;
    }
    Named behind = laws.get(index);
    if (listing != null || behind != null) {
      return listing != null ? listing : behind;
    }
    if (!isBare(section)) {
      return section;
    }
    return near == null || isOfAnother(section) || isOfAnotherKind(section, near) ? null : near;
  }

  /** The only act of the article, or the one that was named or meant last, if that is near. */
  private @Nullable Named near(@Nullable Named law, @Nullable Named last, Named section) {
    int start = section.mention().span().start();
    int end = 0;
    if (last != null && last.mention().block() == section.mention().block()) {
      end = last.mention().span().end();
    }
    Matcher between = (only == null ? PARTING : UNREAD).matcher(text(section));
    boolean parted = between.region(Math.max(end, start - NEAR), start).find();
    if (parted) {
      return null;
    }
    return only != null ? only : end > 0 && start - end <= NEAR ? law : null;
  }

  /** The law of which the same section was said to be not far before; else the one near. */
  private Named same(int index, Named near) {
    Named section = mentions.get(index);
    String number = number(section);
    int start = section.mention().span().start();
    for (int i = index - 1; i >= 0; i--) {
      Named other = mentions.get(i);
      boolean within =
          other.mention().block() == section.mention().block()
              && start - other.mention().span().end() <= SAME_NEAR;
      if (!within) {
        break;
      }
      Named law = isAct(other) ? other : laws.get(i);
      if (law != null && number.equals(number(other))) {
        return law;
      }
    }
    return near;
  }

  private static String number(Named section) {
    Matcher number = NUMBER.matcher(section.text());
    return number.find() ? number.group("number") : "";
  }

  private boolean isOfAnother(Named section) {
    String text = text(section);
    int start = section.mention().span().start();
    Matcher behind = OF_ANOTHER.matcher(text).region(section.mention().span().end(), text.length());
    return behind.lookingAt()
        || ANOTHER.matcher(text).region(Math.max(0, start - BEFORE), start).find();
  }

  /** Whether it is said to be of an act where that law is a code, or the other way round. */
  private boolean isOfAnotherKind(Named section, Named law) {
    String text = text(section);
    Matcher kind = KIND.matcher(text).region(section.mention().span().end(), text.length());
    return kind.lookingAt()
        && !NameForm.writtenOut(EntityType.LAW, law.name())
            .contains(NameForm.writtenOut(EntityType.LAW, kind.group("kind")));
  }

  private String text(Named mention) {
    return blocks.get(mention.mention().block());
  }
}
