package org.hotrai.entity.join;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;

/**
 * Joins a person with the one of the same first name and the family name that the article says she
 * had before: นางมาลี พายเรือ (สกุลเดิม เรือดี).
 */
final class MaidenNames {
  private static final String BEFORE = "สกุลเดิม";
  private static final Pattern TOLD =
      Pattern.compile(
          " ?[(,]? ?(?:นามสกุลเดิม|สกุลเดิม) ?(?:คือ|ว่า)? ?[“\"‘']?(?<name>[ก-๎]{2,30}(?: ณ"
              + " [ก-๎]+)?)");

  private MaidenNames() {}

  static void join(List<Named> mentions, List<String> blocks, Groups groups) {
    if (blocks.stream().noneMatch(block -> block.contains(BEFORE))) {
      return;
    }
    for (Named mention : mentions) {
      int blank = mention.name().indexOf(' ');
      if (mention.type() == EntityType.PERSON && blank > 0) {
        String block = blocks.get(mention.mention().block());
        Matcher told = TOLD.matcher(block).region(mention.mention().span().end(), block.length());
        if (told.lookingAt()) {
          String name = mention.name().substring(0, blank + 1) + told.group("name");
          groups.join(mention.key(), groups.key(EntityType.PERSON, name));
        }
      }
    }
  }
}
