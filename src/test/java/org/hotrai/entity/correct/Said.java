package org.hotrai.entity.correct;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hotrai.annotation.Anchor;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.hotrai.correction.Correction;
import org.hotrai.correction.EntityName;
import org.hotrai.correction.LoggedCorrection;
import org.hotrai.correction.Place;
import org.hotrai.entity.Recognition;
import org.hotrai.text.SearchFold;

/** Logs of corrections, and articles that they are about, for tests. */
final class Said {
  private Said() {}

  static EntityName person(String name) {
    return new EntityName(EntityType.PERSON, name);
  }

  static EntityName body(String name) {
    return new EntityName(EntityType.ORGANISATION, name);
  }

  static List<LoggedCorrection> log(Correction... corrections) {
    return log(List.of(corrections));
  }

  static List<LoggedCorrection> log(List<Correction> corrections) {
    List<LoggedCorrection> log = new ArrayList<>();
    for (Correction correction : corrections) {
      log.add(new LoggedCorrection(log.size() + 1, Instant.EPOCH, correction));
    }
    return log;
  }

  static Place place(long article, String quote) {
    return new Place(article, new Anchor(quote, "", ""));
  }

  /** What is recognised where persons alone are, each by one name without blanks before it. */
  static Recognition persons(List<String> blocks, String... names) {
    List<Mention> mentions = new ArrayList<>();
    List<Entity> entities = new ArrayList<>();
    for (int block = 0; block < blocks.size(); block++) {
      for (String name : names) {
        int start = blocks.get(block).indexOf(name);
        if (start >= 0) {
          mentions.add(mention(block, start, name));
          EntityKey key = new EntityKey(EntityType.PERSON, SearchFold.fold(name));
          Entity entity = new Entity(key, name, List.of());
          if (!entities.contains(entity)) {
            entities.add(entity);
          }
        }
      }
    }
    mentions.sort(Corrected.ORDER);
    return new Recognition(mentions, entities);
  }

  private static Mention mention(int block, int start, String name) {
    return new Mention(
        block,
        start,
        start + name.length(),
        EntityType.PERSON,
        name,
        name,
        null,
        Mention.Origin.RULE,
        0.9);
  }

  /** The mentions as {@code TYPE name} at their words. */
  static List<String> told(Recognition recognition) {
    return recognition.mentions().stream()
        .map(each -> each.text() + " = " + each.type() + " " + each.entity())
        .toList();
  }
}
