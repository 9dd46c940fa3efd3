package org.hotrai.entity.echo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.text.Candidate;

/**
 * The acts and decrees of an article by what it calls them besides: กฎหมายพายเรือ and
 * กฎหมายว่าด้วยการพายเรือ, where it names พระราชบัญญัติพายเรือ พ.ศ. 2560.
 */
final class LawEchoes {
  private static final Pattern ACT =
      Pattern.compile(
          "(?:พระราชบัญญัติ|พระราชกำหนด|พ\\.ร\\.[บก]\\.) ?(?<about>[ก-๎][ก-๎ ]*?)"
              + " ?(?:\\(ฉบับที่[^)]*\\) ?)?(?:พ\\.ศ\\. ?[0-9๐-๙]{4})?");

  /** Less is about much else, too. */
  private static final int TELLING = 8;

  private static final String MAKING = "การ";

  private LawEchoes() {}

  /** Those names of the laws among the candidates, each with the first that has it. */
  static Map<String, Candidate> of(List<Candidate> candidates) {
    Map<String, Candidate> names = new HashMap<>(0);
    for (Candidate law : candidates) {
      Matcher act = ACT.matcher(law.type() == EntityType.LAW ? law.name() : "");
      if (act.matches() && act.group("about").length() >= TELLING) {
        String about = act.group("about");
        names.putIfAbsent("กฎหมาย" + about, law);
        names.putIfAbsent("กฎหมายว่าด้วย" + about, law);
        if (!about.startsWith(MAKING)) {
          names.putIfAbsent("กฎหมายว่าด้วย" + MAKING + about, law);
        }
      }
    }
    return names;
  }
}
