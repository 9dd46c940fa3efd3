package org.hotrai.entity.join;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.meeting.MeetingForm;
import org.hotrai.text.Digits;

/**
 * Joins a meeting that is named by its short form and number with the one of that number whose name
 * has the short form in a bracket: การประชุม SBM ครั้งที่ 20 and การประชุมพายเรือ (SBM) ครั้งที่
 * 20. Meetings that only the letters in their brackets tell apart stay apart; where there is one
 * such, the name without letters is its.
 */
final class MeetingRule {
  private static final String NUMBER = " ?(?:ครั้ง|สมัย)ที่ ?([0-9๐-๙]{1,3}(?:/[0-9๐-๙]{4})?)";
  private static final String LETTERS =
      "(\\p{Lu}[\\p{Lu}+-]{1,9}|(?:[ก-ฮ]{1,4}\\.){1,4}|[ก-ฮ]{2,5}\\.)";
  private static final Pattern FULL = Pattern.compile(".*\\(" + LETTERS + "\\)" + NUMBER);
  private static final Pattern SHORT = Pattern.compile("(?:การ)?ประชุม ?" + LETTERS + NUMBER);

  /** As they are compared. */
  private static final Pattern CUT =
      Pattern.compile("(?<begun>การประชุม.{8,})ฯ(?<number> [0-9/]+)");

  /** To compare each with each takes long where an article has more of them. */
  private static final int MANY = 200;

  /** Stands for meetings that have the same letters and number. */
  private static final String SEVERAL = "";

  private MeetingRule() {}

  static void join(List<Named> mentions, Groups groups) {
    joinWithoutLetters(mentions, groups);
    joinCut(mentions, groups);
    Map<String, String> meetings = new HashMap<>(0);
    for (Named mention : mentions) {
      if (mention.type() == EntityType.EVENT) {
        Matcher full = FULL.matcher(mention.name());
        if (full.matches()) {
          String key = groups.of(mention.key());
          meetings.merge(numbered(full), key, (one, other) -> one.equals(other) ? one : SEVERAL);
        }
      }
    }
    for (Named mention : meetings.isEmpty() ? List.<Named>of() : mentions) {
      Matcher inShort = SHORT.matcher(mention.type() == EntityType.EVENT ? mention.name() : "");
      String full = inShort.matches() ? meetings.get(numbered(inShort)) : null;
      if (full != null && !full.equals(SEVERAL)) {
        groups.join(full, mention.key());
      }
    }
  }

  private static void joinWithoutLetters(List<Named> mentions, Groups groups) {
    Map<String, Set<String>> forms = new LinkedHashMap<>(0);
    for (Named mention : mentions) {
      if (mention.type() == EntityType.EVENT) {
        forms
            .computeIfAbsent(MeetingForm.withoutLetters(mention.name()), first -> new TreeSet<>())
            .add(groups.form(EntityType.EVENT, mention.name()));
      }
    }
    forms.forEach((bare, all) -> {
      all.remove(bare);
      if (all.size() == 1) {
        String one = Groups.formKey(EntityType.EVENT, all.iterator().next());
        groups.join(one, Groups.formKey(EntityType.EVENT, bare));
      }
    });
  }

  /** A name that ฯ cuts short before its number, and the one of that number that goes on so. */
  private static void joinCut(List<Named> mentions, Groups groups) {
    NavigableSet<String> forms = new TreeSet<>();
    for (Named mention : mentions) {
      if (mention.type() == EntityType.EVENT) {
        forms.add(groups.form(EntityType.EVENT, mention.name()));
      }
    }
    for (String form : forms.size() <= MANY ? forms : Set.<String>of()) {
      Matcher cut = CUT.matcher(form);
      if (cut.matches()) {
        String begun = cut.group("begun");
        List<String> whole =
            forms.subSet(begun, begun + Character.MAX_VALUE).stream()
                .filter(other -> other.endsWith(cut.group("number")))
                .filter(other -> !CUT.matcher(other).matches())
                .toList();
        if (whole.size() == 1) {
          String one = Groups.formKey(EntityType.EVENT, whole.getFirst());
          groups.join(one, Groups.formKey(EntityType.EVENT, form));
        }
      }
    }
  }

  private static String numbered(Matcher meeting) {
    return meeting.group(1) + " " + Digits.toWestern(meeting.group(2));
  }
}
