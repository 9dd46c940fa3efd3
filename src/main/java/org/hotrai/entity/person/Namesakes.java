package org.hotrai.entity.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention.Origin;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;

/**
 * The persons of an article whose names end like those of places, which what they do tells in one
 * sentence, and holds for the others: Nora Lake built boats. “All sank,” Nora Lake said.
 */
public final class Namesakes {
  private final Map<String, Candidate> persons = new HashMap<>(0);

  /** Those among what was found in the blocks of an article. */
  public Namesakes(List<List<Candidate>> found, List<BlockText> blocks) {
    for (BlockText block : blocks) {
      if (block.firstCapital() < block.length()) {
        for (Candidate each : found.get(block.index())) {
          String text = each.span().of(block.text());
          if (each.type() == EntityType.PERSON && isOfLatinWords(text)) {
            persons.putIfAbsent(text, each);
          }
        }
      }
    }
  }

  private static boolean isOfLatinWords(String text) {
    return text.charAt(0) < 'ก' && text.indexOf(' ') > 0;
  }

  /** The same candidate, or the person whom it means instead of a place. */
  public Candidate meant(BlockText block, Candidate found) {
    boolean place = found.type() == EntityType.PLACE && found.origin() == Origin.RULE;
    Candidate person =
        place && !persons.isEmpty() ? persons.get(found.span().of(block.text())) : null;
    return person == null
        ? found
        : Candidate.byRule(
            block, found.span(), EntityType.PERSON, person.name(), person.confidence());
  }
}
