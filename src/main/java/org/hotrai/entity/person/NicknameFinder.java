package org.hotrai.entity.person;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Finder;
import org.hotrai.text.Span;

/**
 * Finds the nicknames that an article gives to a titled person whom it names in full: นายกล้า
 * พายเรือ หรือ “ลุงกล้า”.
 */
public final class NicknameFinder implements Finder {
  private static final Pattern NICKNAME =
      Pattern.compile("หรือ ?(?:ที่รู้จักกันในนาม ?|ฉายา ?)?[“\"‘'](?<name>[ก-๎]{3,14})[”\"’']");
  private static final String OR = "หรือ";
  private static final int FARTHEST = 70;

  private final ThaiNames names = new ThaiNames();
  private final PersonTitles titles;

  /** One that knows those titles. */
  public NicknameFinder(PersonTitles titles) {
    this.titles = titles;
  }

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>(0);
    Matcher nickname = NICKNAME.matcher(block.text());
    int at = block.text().indexOf(OR);
    while (at >= 0) {
      if (nickname.region(at, block.length()).lookingAt()) {
        String person = personBefore(block, block.skipBack(at));
        if (!person.isEmpty()) {
          Span span = new Span(nickname.start("name"), nickname.end("name"));
          found.add(Candidate.byRule(block, span, EntityType.PERSON, person, Candidate.CERTAIN));
        }
      }
      at = block.text().indexOf(OR, at + 1);
    }
    return found;
  }

  /** The name of two parts that ends there behind its title; empty if none does. */
  private String personBefore(BlockText block, int end) {
    for (int at = end - 1; at >= Math.max(0, end - FARTHEST); at--) {
      int name = titles.behind(block, at);
      if (name > at && name < end) {
        String text = block.text().substring(name, end);
        boolean full = text.indexOf(' ') > 0 && names.end(block, name) == end;
        return full ? text : "";
      }
    }
    return "";
  }
}
