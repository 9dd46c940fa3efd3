package org.hotrai.entity.meeting;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hotrai.article.EntityType;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * Which meeting the other name of numbered ones means where it stands again: that of the number
 * beside it. Without a number it means the only one that the article gives the name to, and of
 * several none.
 */
public final class MeetingEchoes {
  private final Map<String, Map<String, Candidate>> meetings = new HashMap<>();

  /** Adds a meeting that the article gives that other name. */
  public void add(String otherName, Candidate meeting) {
    MeetingNumber number = MeetingNumber.in(meeting.name());
    meetings
        .computeIfAbsent(otherName, first -> new LinkedHashMap<>())
        .putIfAbsent(number == null ? meeting.name() : number.digits(), meeting);
  }

  /**
   * Another meeting of the kind, which the number beside that name tells, and which the article
   * names nowhere in full: AMM ครั้งที่ 58 where it names the 57th; or null.
   */
  public @Nullable Candidate anotherAt(BlockText block, int start, int end, Candidate meeting) {
    MeetingNumber number = MeetingNumber.beside(block, start, end);
    String name = number == null ? null : number.inNameOf(meeting.name());
    return name == null
        ? null
        : Candidate.byRule(
            block,
            MeetingNumber.withNumber(block, start, end),
            EntityType.EVENT,
            name,
            Math.max(0, meeting.confidence() - 0.1));
  }

  /** The meeting that the other name which stands there means, or null. */
  public @Nullable Candidate at(BlockText block, int start, int end, Candidate meeting) {
    Map<String, Candidate> named =
        meetings.getOrDefault(block.text().substring(start, end), Map.of());
    MeetingNumber number = MeetingNumber.beside(block, start, end);
    if (number != null && !(number.isYear() && isAlone(named, meeting))) {
      return named.get(number.digits());
    }
    return named.size() > 1 ? null : meeting;
  }

  /** Whether it is the only one of its name, and has no number that tells it from others. */
  private static boolean isAlone(Map<String, Candidate> named, Candidate meeting) {
    return named.size() == 1 && MeetingNumber.in(meeting.name()) == null;
  }
}
