package org.hotrai.entity.join;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotrai.article.EntityType;
import org.hotrai.entity.body.ThaiHeads;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.list.WordTable.Entry;

/**
 * Joins a short form that has the head word of its body before it with the body: กรม สรร. and สรร.,
 * where that is a department.
 */
final class HeadedForms {
  private static final int LONGEST = 24;

  private final WordTable<Boolean> heads = WordTable.of(ThaiHeads.words());

  void join(List<Named> mentions, Groups groups) {
    Map<String, Set<String>> names = new HashMap<>();
    for (Named mention : mentions) {
      if (mention.type() == EntityType.ORGANISATION) {
        names
            .computeIfAbsent(groups.of(mention.key()), first -> new HashSet<>(2))
            .add(mention.name());
      }
    }
    for (Named mention : names.size() > 1 ? mentions : List.<Named>of()) {
      String text = mention.text();
      if (mention.type() == EntityType.ORGANISATION && text.length() < LONGEST) {
        Entry<Boolean> head = heads.longestAt(text, 0);
        if (head != null) {
          join(mention, head.word(), names, groups);
        }
      }
    }
  }

  private static void join(
      Named mention, String head, Map<String, Set<String>> names, Groups groups) {
    String shortForm = mention.text().substring(head.length()).strip();
    String body = groups.of(groups.key(EntityType.ORGANISATION, shortForm));
    boolean headed =
        names.getOrDefault(body, Set.of()).stream()
            .anyMatch(name -> name.startsWith(head) && !name.equals(mention.name()));
    if (!shortForm.isEmpty() && headed) {
      groups.join(body, mention.key());
    }
  }
}
