package org.hotrai.entity.find;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which meeting the other name of numbered ones means where it stands again: that of the number
 * beside it. Without a number it means the only one that the article gives the name to, and of
 * several none.
 */
final class MeetingEchoes {
  private final Map<String, Map<String, Candidate>> meetings = new HashMap<>();

  /** Adds a meeting that the article gives that other name. */
  void add(String otherName, Candidate meeting) {
    MeetingNumber number = MeetingNumber.in(meeting.name());
    meetings
        .computeIfAbsent(otherName, first -> new LinkedHashMap<>())
        .putIfAbsent(number == null ? meeting.name() : number.digits(), meeting);
  }

  /** The meeting that the other name which stands there means, or null. */
  @Nullable Candidate at(BlockText block, int start, int end, Candidate meeting) {
    Map<String, Candidate> named =
        meetings.getOrDefault(block.text().substring(start, end), Map.of());
    MeetingNumber number = MeetingNumber.beside(block, start, end);
    if (number != null) {
      return named.get(number.digits());
    }
    return named.size() > 1 ? null : meeting;
  }
}
