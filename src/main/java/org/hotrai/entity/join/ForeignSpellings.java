package org.hotrai.entity.join;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.person.ForeignSurnames;
import org.hotrai.entity.text.BlockText;

/**
 * Joins the full names of a foreign person that an article writes in Thai in two ways, told apart
 * by tone marks, the length of vowels and letters of one sound alone. Thai names that differ so are
 * of two persons.
 */
final class ForeignSpellings {
  private static final Pattern MARKS = Pattern.compile("[็่้๊๋]");

  /** What sounds nearly alike, each as the first. */
  private static final List<String> ALIKE = List.of("สซศษ", "ทธ", "นณ", "ิี", "ึื", "ุู", "ไใ");

  private final Gazetteer gazetteer;

  ForeignSpellings(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  void join(List<Named> mentions, List<String> blocks, Groups groups) {
    Map<String, Named> names = new LinkedHashMap<>();
    for (Named mention : mentions) {
      if (mention.type() == EntityType.PERSON
          && mention.name().charAt(0) >= 'ก'
          && mention.name().indexOf(' ') > 0) {
        names.putIfAbsent(mention.name(), mention);
      }
    }
    if (names.size() < 2) {
      return;
    }
    Map<String, List<Named>> spellings = new LinkedHashMap<>();
    names.forEach((name, mention) -> {
      String sound = sound(groups.form(EntityType.PERSON, name));
      spellings.computeIfAbsent(sound, first -> new ArrayList<>(1)).add(mention);
    });
    for (List<Named> alike : spellings.values()) {
      if (alike.size() > 1 && alike.stream().anyMatch(person -> isForeign(person, blocks))) {
        alike.forEach(person -> groups.join(alike.getFirst().key(), person.key()));
      }
    }
  }

  private boolean isForeign(Named person, List<String> blocks) {
    int block = person.mention().block();
    return ForeignSurnames.isForeign(
        new BlockText(block, blocks.get(block)), person.mention(), gazetteer);
  }

  private static String sound(String name) {
    StringBuilder sound = new StringBuilder(MARKS.matcher(name).replaceAll(""));
    for (int i = 0; i < sound.length(); i++) {
      for (String letters : ALIKE) {
        if (letters.indexOf(sound.charAt(i)) > 0) {
          sound.setCharAt(i, letters.charAt(0));
        }
      }
    }
    return sound.toString();
  }
}
