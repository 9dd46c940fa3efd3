package org.hotrai.entity.person;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.article.EntityType;
import org.hotrai.entity.body.LatinBodies;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Finder;
import org.hotrai.entity.text.LatinNames;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds persons whose name stands in brackets in the other script: นายหวัง เหวินเทา (Mr. Wang
 * Wentao), นาย Conradin Rasi (คอนราดีน ราซี). The name before the bracket begins with a title; the
 * one inside begins with a title or with a like sound. Both are joined.
 */
public final class PersonBracketFinder implements Finder {
  private static final int FARTHEST = 70;
  private static final int MOST_PARTS = 4;
  private static final String YOU = "คุณ";
  private static final String LADY = "คุณหญิง";

  private final WordTable<Boolean> roles = WordLists.table("person-roles.txt");
  private final PersonTitles titles;

  /** One that knows those titles. */
  public PersonBracketFinder(PersonTitles titles) {
    this.titles = titles;
  }

  /** A mention with the place in it where the name begins behind the titles. */
  private record Titled(Span span, int name) {
    String nameIn(BlockText block) {
      return block.text().substring(name, span.end());
    }

    boolean isTitled() {
      return name > span.start();
    }
  }

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>();
    int open = block.text().indexOf('(');
    while (open >= 0) {
      Titled inside = inside(block, block.skipSpace(open + 1));
      Titled before = inside == null ? null : before(block, open);
      if (inside != null && before != null && areOne(block, before, inside)) {
        String name = before.nameIn(block);
        found.add(
            Candidate.byRule(block, before.span(), EntityType.PERSON, name, Candidate.CERTAIN));
        found.add(
            Candidate.byRule(block, inside.span(), EntityType.PERSON, name, Candidate.CERTAIN));
      }
      open = block.text().indexOf('(', open + 1);
    }
    return found;
  }

  private @Nullable Titled inside(BlockText block, int start) {
    int name = titles.behind(block, start);
    int end =
        LatinNames.isCapital(block, name)
            ? LatinNames.personEnd(block, name)
            : thaiEnd(block, name);
    char behind = block.charAt(block.skipSpace(end));
    boolean ends = behind == ')' || behind == ':' || behind == ',';
    if (end == name || !ends || LatinBodies.isBody(block.text().substring(name, end))) {
      return null;
    }
    return new Titled(new Span(start, end), name);
  }

  /** Index behind Thai words with one blank between them. */
  private static int thaiEnd(BlockText block, int start) {
    int end = start;
    while (ThaiNames.isInside(block, end) || (block.charAt(end) == ' ' && block.isThai(end + 1))) {
      end++;
    }
    return end;
  }

  /** The titled name that ends at a bracket, from the title nearest to it. */
  private @Nullable Titled before(BlockText block, int open) {
    int end = block.charAt(open - 1) == ' ' ? open - 1 : open;
    for (int at = end - 1; at >= Math.max(0, end - FARTHEST); at--) {
      int name =
          isYou(block, at, end) ? block.skipSpace(at + YOU.length()) : titles.behind(block, at);
      int nameEnd = name > at && name < end ? nameEnd(block, name, end) : name;
      if (nameEnd > name) {
        return new Titled(new Span(firstTitle(block, at, name), nameEnd), name);
      }
    }
    return null;
  }

  /** A word for you is a title where the other name shows it: คุณแก้ว เรือดี (Kaew Ruedee). */
  private boolean isYou(BlockText block, int at, int end) {
    return block.text().startsWith(YOU, at)
        && block.isWordBoundary(at)
        && block.isWordBoundary(at + YOU.length())
        && !block.text().startsWith(LADY, at)
        && !isSurname(block, at, end);
  }

  /**
   * Whether the one word that stands there is the surname of a titled person: นายกล้า คุณเรือดี.
   */
  private boolean isSurname(BlockText block, int start, int end) {
    boolean oneWord = block.text().indexOf(' ', start, end) < 0;
    if (!oneWord || block.charAt(start - 1) != ' ') {
      return false;
    }
    int first = start - 1;
    while (ThaiNames.isInside(block, first - 1)) {
      first--;
      int you = first + YOU.length();
      boolean titled = block.text().startsWith(YOU, first) && block.isWordBoundary(you);
      int name = titled ? you : titles.behind(block, first);
      if (name > first && name < start - 1) {
        return true;
      }
    }
    return false;
  }

  /** Where the row of titles begins of which that one is the last. */
  private int firstTitle(BlockText block, int title, int name) {
    int first = title;
    for (int at = title - 1; at >= Math.max(0, title - FARTHEST); at--) {
      first = titles.behind(block, at) == name ? at : first;
    }
    return first;
  }

  /**
   * Index behind the name that goes up to the bracket, or up to a role before it; its start if what
   * stands there is no name.
   */
  private int nameEnd(BlockText block, int start, int bracket) {
    if (LatinNames.isCapital(block, start)) {
      return LatinNames.personEnd(block, start) == bracket ? bracket : start;
    }
    if (thaiEnd(block, start) < bracket) {
      return start;
    }
    int end = bracket;
    int parts = 1;
    for (int at = start; at < bracket; at++) {
      if (block.charAt(at) == ' ') {
        boolean role = roles.longestAt(block.beginnings(), at + 1) != null;
        end = role ? Math.min(end, at) : end;
        parts += at < end ? 1 : 0;
      }
    }
    return parts <= MOST_PARTS ? end : start;
  }

  private static boolean areOne(BlockText block, Titled before, Titled inside) {
    String name = before.nameIn(block);
    String other = inside.nameIn(block);
    boolean scriptsDiffer = name.charAt(0) >= 'ก' != other.charAt(0) >= 'ก';
    boolean latinTitled = inside.isTitled() && other.charAt(0) < 'ก';
    boolean next = inside.span().start() - before.span().end() <= 2;
    return scriptsDiffer
        && ((next && latinTitled) || (other.indexOf(' ') > 0 && Sounds.beginAlike(name, other)));
  }
}
