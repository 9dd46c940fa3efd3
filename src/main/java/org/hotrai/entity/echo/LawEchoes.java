package org.hotrai.entity.echo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.WordTable.Entry;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.text.Digits;

/**
 * The acts and decrees of an article by what it calls them besides: กฎหมายพายเรือ and
 * กฎหมายว่าด้วยการพายเรือ, where it names พระราชบัญญัติพายเรือ พ.ศ. 2560.
 */
final class LawEchoes {
  private static final Pattern ACT =
      Pattern.compile(
          "(?<draft>ร่าง ?)?(?:(?<decree>พระราชกำหนด|พ\\.ร\\.ก\\.)|พระราชบัญญัติ|พ\\.ร\\.บ\\.)"
              + " ?(?<about>[ก-๎][ก-๎ ]*?) ?(?:พ\\.ศ\\. ?(?:(?<year>[0-9๐-๙]{2,4})|[.…]+))?");

  private static final String LAW = "กฎหมาย";

  /** The same in short. */
  private static final String SHORT_LAW = "กม.";

  private static final String DRAFT = "ร่าง";
  private static final String ON = "ว่าด้วย";
  private static final String MAKING = "การ";

  /** Words before what an act is on that are left out. */
  private static final List<String> LEFT_OUT = List.of(MAKING, "ภาษี");

  /** With which a sentence goes on. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "และ|หรือ|แล้ว|ที่|กำหนด|ให้|ต่อ|ใน|รุ่น|อย่าง|ประทับ|ได้|จะ|ซึ่ง|ว่า|โดย|เพื่อ|เป็น|มี|ไม่|ต้อง|ทุก|ด้วย"
              + "|รวม|ดังกล่าว|นี้|ฉบับ|มาตรา|ตาม|จาก|กับ|เดิม|ใหม่|พร้อม|ระบุ|บัญญัติ|คุ้มครอง|ประจำ|ทั่ว|ทั้ง|ไว้|แห่ง");

  /** Less is about much else, too. */
  private static final int TELLING = 6;

  /** Behind ว่าด้วย less is enough. */
  private static final int TOLD = 4;

  private LawEchoes() {}

  /** A law, the year empty if it is not told. */
  private record Act(Candidate law, boolean isDraft, boolean isDecree, String about, String year) {
    static Optional<Act> of(Candidate law) {
      Matcher act = ACT.matcher(law.name());
      if (!act.matches() || act.group("about").length() < TOLD) {
        return Optional.empty();
      }
      String year = act.group("year") == null ? "" : Digits.toWestern(act.group("year"));
      boolean draft = act.group("draft") != null;
      return Optional.of(
          new Act(law, draft, act.group("decree") != null, act.group("about"), year));
    }

    boolean isAnother(Act other) {
      boolean otherYear =
          !year.isEmpty()
              && !other.year.isEmpty()
              && !year.endsWith(other.year)
              && !other.year.endsWith(year);
      return isDecree != other.isDecree || otherYear;
    }

    List<String> names() {
      List<String> objects = new ArrayList<>();
      if (about.length() >= TELLING) {
        objects.add(about);
      }
      for (String word : LEFT_OUT) {
        if (about.startsWith(word) && about.length() >= word.length() + TELLING) {
          objects.add(about.substring(word.length()));
        }
      }
      objects.add(ON + about);
      if (!about.startsWith(MAKING)) {
        objects.add(ON + MAKING + about);
      }
      List<String> names = new ArrayList<>();
      for (String object : objects) {
        for (String head : List.of(LAW, SHORT_LAW, SHORT_LAW + " ")) {
          names.add((isDraft ? DRAFT : "") + head + object);
        }
      }
      return names;
    }
  }

  /** Those names of the laws among the candidates; what two of them may be called means neither. */
  static Map<String, Candidate> of(List<Candidate> candidates) {
    Map<String, Act> acts = new HashMap<>(0);
    Set<String> ofSeveral = new HashSet<>(0);
    for (Candidate law : candidates) {
      Optional<Act> told = law.type() == EntityType.LAW ? Act.of(law) : Optional.empty();
      told.ifPresent(act -> {
        for (String name : act.names()) {
          Act other = acts.putIfAbsent(name, act);
          if (other != null && other.isAnother(act)) {
            ofSeveral.add(name);
          }
        }
      });
    }
    acts.keySet().removeAll(ofSeveral);
    Map<String, Candidate> names = new HashMap<>(acts.size());
    acts.forEach((name, act) -> names.put(name, act.law()));
    return names;
  }

  /**
   * Whether it is the name of another law that stands there: กฎหมายว่าด้วยเรือ | พาย, or a draft of
   * it: ร่าง | กฎหมายเรือ.
   */
  static boolean isAnother(BlockText block, Entry<Candidate> echo, int start, int end) {
    String name = echo.word();
    boolean law = name.startsWith(LAW) || name.startsWith(SHORT_LAW);
    boolean draft = name.startsWith(DRAFT + LAW) || name.startsWith(DRAFT + SHORT_LAW);
    boolean goesOn =
        block.isThai(end)
            && (!block.isWordBoundary(end)
                || !BEHIND.matcher(block.text()).region(end, block.length()).lookingAt());
    boolean ofDraft =
        law
            && block.text().startsWith(DRAFT, start - DRAFT.length())
            && !echo.meaning().name().startsWith(DRAFT);
    return ((law || draft) && goesOn) || ofDraft;
  }
}
