package org.hotrai.entity.join;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.person.Sounds;
import org.hotrai.entity.text.Abbreviation;
import org.hotrai.entity.text.ShortForm;

/**
 * Joins a name with those in the bracket behind it, whatever found the mentions: its short form, or
 * its name in the other script; a meeting by its number.
 */
final class BracketRule {
  private static final Pattern OPENING = Pattern.compile(" ?\\((?:[Tt]he )?");
  private static final Pattern OR = Pattern.compile(" ?หรือ ?");
  private static final Pattern BETWEEN = Pattern.compile(" ?[:;,–—-] ?");
  private static final Pattern CLOSING = Pattern.compile("^ ?(?:[):;,–—-].*)?$", Pattern.DOTALL);

  private static final int LONGEST_BETWEEN = " (the ".length();

  /** In the search fold, which has only such digits. */
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

  private final Gazetteer gazetteer;

  BracketRule(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  void join(List<Named> mentions, List<String> blocks, Groups groups) {
    for (int i = 0; i + 1 < mentions.size(); i++) {
      Named full = mentions.get(i);
      String text = blocks.get(full.mention().block());
      if (isBehind(full, mentions.get(i + 1), OR, text) && isOtherName(mentions.get(i + 1), full)) {
        groups.join(full.key(), mentions.get(i + 1).key());
      }
      Pattern between = OPENING;
      int last = i;
      for (int next = i + 1; next < mentions.size(); next++) {
        Named inside = mentions.get(next);
        if (!isBehind(mentions.get(last), inside, between, text)) {
          break;
        }
        if (isNameOf(inside, full) && isClosed(inside, text)) {
          groups.join(full.key(), inside.key());
        }
        between = BETWEEN;
        last = next;
      }
    }
  }

  /** Whether a short form stands behind หรือ, or a person's name in the other script. */
  private boolean isOtherName(Named other, Named full) {
    boolean isShort = ShortForm.isLatin(other.text()) || ShortForm.isDotted(other.text());
    if (other.type() == EntityType.PERSON) {
      return isTitled(other) && isTitled(full) && isNameOf(other, full);
    }
    return isShort && full.text().length() > other.text().length() && isNameOf(other, full);
  }

  private static boolean isTitled(Named person) {
    return person.bare().length() < person.text().length();
  }

  private static boolean isBehind(Named one, Named other, Pattern between, String text) {
    int end = one.mention().span().end();
    int start = other.mention().span().start();
    return one.mention().block() == other.mention().block()
        && end <= start
        && start - end <= LONGEST_BETWEEN
        && between.matcher(text.substring(end, start)).matches();
  }

  private static boolean isClosed(Named inside, String text) {
    int end = inside.mention().span().end();
    return CLOSING.matcher(text.substring(end, Math.min(text.length(), end + 3))).find();
  }

  private boolean isNameOf(Named inside, Named full) {
    if (inside.type() != full.type()) {
      return false;
    }
    if (inside.type() == EntityType.EVENT) {
      return inside.isThai() != full.isThai() && number(inside).equals(number(full));
    }
    if (inside.type() == EntityType.PERSON) {
      return inside.isThai() != full.isThai()
          && (isTitled(inside) || Sounds.beginAlike(full.bare(), inside.bare()));
    }
    if (ShortForm.isDotted(inside.text())) {
      return Abbreviation.fitsThai(inside.text(), full.text()) && !isAnothers(inside, full);
    }
    if (!full.isThai()) {
      return Abbreviation.fitsBeside(inside.text(), full.text());
    }
    return !inside.isThai() && inside.type() == EntityType.ORGANISATION && mayBeNamed(inside, full);
  }

  /** The number that a meeting has before its year; empty if its name has it not in digits. */
  private static String number(Named event) {
    Matcher number = NUMBER.matcher(event.key());
    return number.find() ? number.group() : event.key();
  }

  /** Whether the lists have a short form for another body. */
  private boolean isAnothers(Named inside, Named full) {
    var listed = gazetteer.named(inside.type(), inside.text());
    return listed.isPresent() && !listed.equals(gazetteer.named(full.type(), full.text()));
  }

  /**
   * A body that is listed has no name in Latin letters but those of the list and their letters; one
   * that is not has no listed name.
   */
  private boolean mayBeNamed(Named inside, Named full) {
    var listed = gazetteer.named(full.type(), full.text());
    boolean fits =
        listed.isPresent()
            && ShortForm.isLatin(inside.text())
            && (listed.get().english().isEmpty()
                || Abbreviation.fits(inside.text(), listed.get().english()));
    return fits || listed.equals(gazetteer.named(full.type(), inside.text()));
  }
}
