package org.hotrai.entity.echo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
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
          "(?:(?<decree>พระราชกำหนด|พ\\.ร\\.ก\\.)|พระราชบัญญัติ|พ\\.ร\\.บ\\.) ?(?<about>[ก-๎][ก-๎"
              + " ]*?) ?(?:พ\\.ศ\\. ?(?<year>[0-9๐-๙]{4}))?");

  private static final String LAW = "กฎหมาย";
  private static final String ON = "ว่าด้วย";
  private static final String MAKING = "การ";

  /** With which a sentence goes on. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "และ|หรือ|แล้ว|ที่|กำหนด|ให้|ต่อ|ใน|รุ่น|อย่าง|ประทับ|ได้|จะ|ซึ่ง|ว่า|โดย|เพื่อ|เป็น|มี|ไม่|ต้อง|ทุก|ด้วย"
              + "|รวม|ดังกล่าว|นี้|ฉบับ|มาตรา|ตาม|จาก|กับ|เดิม|ใหม่|พร้อม|ระบุ|บัญญัติ|คุ้มครอง");

  /** Less is about much else, too. */
  private static final int TELLING = 8;

  private LawEchoes() {}

  /** A law, the year empty if it is not told. */
  private record Act(Candidate law, boolean isDecree, String about, String year) {
    static Optional<Act> of(Candidate law) {
      Matcher act = ACT.matcher(law.name());
      if (!act.matches() || act.group("about").length() < TELLING) {
        return Optional.empty();
      }
      String year = act.group("year") == null ? "" : Digits.toWestern(act.group("year"));
      return Optional.of(new Act(law, act.group("decree") != null, act.group("about"), year));
    }

    boolean isAnother(Act other) {
      boolean otherYear = !year.isEmpty() && !other.year.isEmpty() && !year.equals(other.year);
      return isDecree != other.isDecree || otherYear;
    }

    List<String> names() {
      return about.startsWith(MAKING)
          ? List.of(LAW + about, LAW + ON + about)
          : List.of(LAW + about, LAW + ON + about, LAW + ON + MAKING + about);
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

  /** Whether the name of another law goes on there: กฎหมายว่าด้วยเรือ | พาย. */
  static boolean goesOn(BlockText block, String name, int end) {
    return name.startsWith(LAW)
        && block.isThai(end)
        && (!block.isWordBoundary(end)
            || !BEHIND.matcher(block.text()).region(end, block.length()).lookingAt());
  }
}
