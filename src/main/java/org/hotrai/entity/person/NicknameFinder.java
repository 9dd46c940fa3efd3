package org.hotrai.entity.person;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Finder;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the nicknames that an article gives to a titled person whom it names in full: นายกล้า
 * พายเรือ หรือ “ลุงกล้า”, นายกล้า พายเรือ หรือลุงกล้า, นายกล้า พายเรือ (ครูกล้า); or whose surname
 * it keeps back: นายกล้า (สงวนนามสกุล) หรือ โต้ง; or with that before: โค้ชกล้า หรือนายกล้า
 * พายเรือ.
 */
public final class NicknameFinder implements Finder {
  private static final Pattern NICKNAME =
      Pattern.compile("หรือ ?(?:ที่รู้จักกันในนาม ?|ฉายา ?)?[“\"‘'](?<name>[ก-๎]{3,14})[”\"’']");
  private static final String OR = "หรือ";

  /** One that no sign of quotation sets off: a short word by itself, no other person or thing. */
  private static final Pattern BARE =
      Pattern.compile(
          "หรือ ?(?:ที่รู้จักกันในนาม ?|ฉายา ?)?"
              + "(?!"
              + String.join("|", WordLists.lines("no-nicknames.txt"))
              + ")(?<name>(?:"
              + String.join("|", AddressWords.ofNicknames())
              + ")[ก-๎]{2,10}|[ก-๎]{2,6})(?=[ ,)]|$)");

  /** Behind a first name, in place of the surname. */
  private static final Pattern SURNAME_KEPT_BACK =
      Pattern.compile(" ?\\((?:ขอ)?(?:สงวนนามสกุล|นามสมม(?:ติ|ุติ))\\) ?$");

  private static final String MONK = "พระ";

  /** Words that a nickname in a bracket begins with, and what makes a trade or kin of them. */
  private static final String ADDRESSED_NAME =
      "(?:"
          + String.join("|", AddressWords.ofNicknames())
          + "|เสี่ย)(?!ผู้|ชาย|สาว|ใหญ่|เลี้ยง|พล|ฝึก|อาสา|ช่วย|สอน|ทีม|อัตรา|น้อย|ประจำ|ชำนาญ|เชี่ยว|ศูนย์|ต้นแบบ"
          + "|วิทยา|ภาษา|คณิต|ใหม่|เล็ก|เขย|สะใภ้|ตำบล|หญิง|แพทย์)[ก-๎]{2,12}";

  private static final Pattern ADDRESSED = Pattern.compile("\\((?<name>" + ADDRESSED_NAME + ")\\)");

  /**
   * One word in a bracket behind a full name that tells neither whom of a picture nor whose it is.
   */
  private static final Pattern SHORT =
      Pattern.compile(
          "\\((?!"
              + String.join("|", WordLists.lines("no-nicknames.txt"))
              + "|"
              + String.join("|", WordLists.lines("no-nicknames-in-brackets.txt"))
              + ")(?<name>[ก-๎]{2,8})\\)");

  /** Less than what lists know of such words: parties and provinces. */
  private static final double LIKELY = 0.8;

  private static final Pattern BEFORE =
      Pattern.compile("(?:^|[ (“\"])(?<name>" + ADDRESSED_NAME + ")[”\"]? ?$");

  private static final int LONGEST_NICKNAME = 24;

  private static final int FARTHEST = 70;

  private final ThaiNames names = new ThaiNames();
  private final PersonTitles titles;

  /** One that knows those titles. */
  public NicknameFinder(PersonTitles titles) {
    this.titles = titles;
  }

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>(0);
    addBehind(found, block, OR);
    addBehind(found, block, "(");
    addBefore(found, block);
    return found;
  }

  private void addBehind(List<Candidate> found, BlockText block, String sign) {
    int at = block.text().indexOf(sign);
    while (at >= 0) {
      Span sure = nickname(block, at);
      Span nickname = sure == null ? shortNickname(block, at) : sure;
      String person = nickname == null ? "" : personBefore(block, at);
      boolean named = sure == null ? person.indexOf(' ') > 0 : !person.isEmpty();
      if (nickname != null && named) {
        double confidence = sure == null ? LIKELY : Candidate.CERTAIN;
        found.add(Candidate.byRule(block, nickname, EntityType.PERSON, person, confidence));
      }
      at = block.text().indexOf(sign, at + 1);
    }
  }

  /** What a titled person is called before the name: โค้ชกล้า หรือ นายกล้า พายเรือ. */
  private void addBefore(List<Candidate> found, BlockText block) {
    int at = block.text().indexOf(OR);
    while (at >= 0) {
      Matcher before = BEFORE.matcher(block.text()).region(Math.max(0, at - LONGEST_NICKNAME), at);
      int title = block.skipSpace(at + OR.length());
      int name = titles.behind(block, title);
      int end = name > title && before.find() ? names.end(block, name) : name;
      if (end > name && block.text().indexOf(' ', name, end) > 0) {
        Span nickname = new Span(before.start("name"), before.end("name"));
        String person = block.text().substring(name, end);
        found.add(Candidate.byRule(block, nickname, EntityType.PERSON, person, Candidate.CERTAIN));
      }
      at = block.text().indexOf(OR, at + 1);
    }
  }

  private static @Nullable Span nickname(BlockText block, int at) {
    Matcher quoted = NICKNAME.matcher(block.text()).region(at, block.length());
    if (quoted.lookingAt()) {
      return new Span(quoted.start("name"), quoted.end("name"));
    }
    Matcher bare = BARE.matcher(block.text()).region(at, block.length());
    if (bare.lookingAt() && block.isWordBoundary(at)) {
      return new Span(bare.start("name"), bare.end("name"));
    }
    Matcher addressed = ADDRESSED.matcher(block.text()).region(at, block.length());
    return addressed.lookingAt() ? new Span(addressed.start("name"), addressed.end("name")) : null;
  }

  private static @Nullable Span shortNickname(BlockText block, int at) {
    Matcher inside = SHORT.matcher(block.text()).region(at, block.length());
    return inside.lookingAt() ? new Span(inside.start("name"), inside.end("name")) : null;
  }

  /** The name of two parts, or the first, that ends there behind its title; empty if none does. */
  private String personBefore(BlockText block, int sign) {
    int farthest = Math.max(0, sign - FARTHEST);
    Matcher keptBack = SURNAME_KEPT_BACK.matcher(block.text()).region(farthest, sign);
    boolean firstAlone = keptBack.find();
    int end = firstAlone ? keptBack.start() : block.skipBack(sign);
    for (int at = end - 1; at >= Math.max(0, end - FARTHEST); at--) {
      int name = titles.behind(block, at);
      if (name > at && name < end) {
        String text = block.text().substring(name, end);
        boolean monk = block.text().startsWith(MONK, at);
        boolean full =
            (monk || firstAlone || text.indexOf(' ') > 0) && names.end(block, name) == end;
        return full ? text : "";
      }
    }
    return "";
  }
}
