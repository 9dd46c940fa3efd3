package org.hotrai.entity.law;

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
 * Finds what has no name of several capitalised words: Section 44 of the Interim Constitution, the
 * 2017 constitution, Ministerial Regulation No. 14, resolutions of the United Nations by their
 * number, and Article 112 where lese majeste is told.
 */
public final class EnglishSections implements Finder {
  private static final String SECTION =
      "(?:[Ss]ections?|[Aa]rticles?) \\d{1,4}(?:/\\d{1,2})?(?: ?\\((?:\\d{1,2}|\\p{Ll})\\))*";

  private static final String RESOLUTION = "esolution";

  /** Each kind by a word that it has, so that others are not looked for. */
  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "onstitution",
              "(?<section>"
                  + SECTION
                  + " of (?:the )?)?"
                  + "(?<name>(?:(?<year>[12]\\d{3}) |(?<interim>(?:[Ii]nterim|[Pp]rovisional) ))?"
                  + "[Cc]onstitution)(?!\\p{L}|'s| of (?:the )?\\p{Lu})"),
          new Kind(
              "Regulation No",
              "(?<name>Ministerial Regulation No\\.? ?\\d{1,3}"
                  + "(?: \\(?B\\.? ?E\\.? ?\\d{4}(?: \\(\\d{4}\\))?\\)?"
                  + "| (?:of )?\\(?(?:19|20|25)\\d{2}(?!\\p{N})\\)?))"),
          new Kind(
              RESOLUTION,
              "(?<name>(?:(?:UN|U\\.N\\.|United Nations) )?(?:Security Council|General Assembly)"
                  + " [Rr]esolutions? (?:[A-Z]/RES/)?\\d{1,4}(?:/\\d{1,3})?)"),
          new Kind("112", "(?<name>(?:Article|Section) 112)(?!\\p{N}|[(/]| of )"));

  private static final String CONSTITUTION = "onstitution";
  private static final String PENAL = "112";
  private static final String PENAL_CODE = "Criminal Code";
  private static final Pattern LESE_MAJESTE =
      Pattern.compile("l[eè]se[ -]majest[eé]|royal (?:defamation|insult)|insulting the monarchy");

  /** Other bodies have a council or an assembly, too, with a word of theirs before it. */
  private static final Pattern OF_NATIONS =
      Pattern.compile(
          "(?<nations>(?:UN|U\\.N\\.|United Nations) )?(?<body>Security Council|General Assembly)"
              + " [Rr]esolutions? (?:[A-Z]/RES/)?(?<number>.*)");

  /** The name of a body that goes on: National | Security Council. */
  private static final Pattern NAME_BEFORE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?!(?:The|This|Under|Since|In|By|Following|After|With|On)"
              + " |\\p{Lu}+-\\p{Ll})\\p{Lu}[\\p{L}.'’-]* $");

  /** So far before its word something begins. */
  private static final int LONGEST = 60;

  private record Kind(String word, Pattern pattern) {
    Kind(String word, String pattern) {
      this(word, Pattern.compile("(?<![\\p{L}\\p{N}])" + pattern));
    }
  }

  @Override
  public List<Candidate> find(BlockText block) {
    if (block.firstCapital() == block.length()) {
      return List.of();
    }
    List<Candidate> found = new ArrayList<>();
    for (Kind kind : KINDS) {
      int last = 0;
      int at = mayStand(kind, block) ? block.text().indexOf(kind.word()) : -1;
      while (at >= 0) {
        int end = Math.min(block.length(), at + LONGEST);
        Matcher matcher =
            kind.pattern()
                .matcher(block.text())
                .region(Math.max(last, at - LONGEST), end)
                .useTransparentBounds(true);
        while (matcher.find()) {
          last = matcher.end();
          if (isTold(kind, block, matcher)) {
            Span span = new Span(matcher.start(), matcher.end());
            String name = name(kind, matcher);
            found.add(Candidate.byRule(block, span, EntityType.LAW, name, 0.8));
          }
        }
        at = block.text().indexOf(kind.word(), Math.max(last, at + 1));
      }
    }
    return found;
  }

  /** Whether the block tells what 112 is on, which is looked for once and not at each 112. */
  private static boolean mayStand(Kind kind, BlockText block) {
    return !kind.word().equals(PENAL)
        || (block.text().contains(PENAL) && LESE_MAJESTE.matcher(block.text()).find());
  }

  /**
   * A constitution by its section, year or kind, since it may be any; a resolution where its body
   * has no longer name.
   */
  private static boolean isTold(Kind kind, BlockText block, Matcher found) {
    return switch (kind.word()) {
      case CONSTITUTION ->
          found.group("section") != null
              || found.group("year") != null
              || found.group("interim") != null;
      case RESOLUTION -> isOfNations(block, found);
      default -> true;
    };
  }

  private static String name(Kind kind, Matcher found) {
    String name = found.group("name");
    return switch (kind.word()) {
      case CONSTITUTION -> name.replaceFirst("constitution$", "Constitution");
      case PENAL -> PENAL_CODE;
      case RESOLUTION -> resolution(name);
      default -> name;
    };
  }

  /** The one name of a resolution of the United Nations, however it is written. */
  private static String resolution(String written) {
    Matcher of = OF_NATIONS.matcher(written);
    return of.matches() ? "UN " + of.group("body") + " Resolution " + of.group("number") : written;
  }

  private static boolean isOfNations(BlockText block, Matcher found) {
    Matcher of = OF_NATIONS.matcher(found.group("name"));
    String before = block.text().substring(Math.max(0, found.start() - LONGEST), found.start());
    return of.matches() && (of.group("nations") != null || !NAME_BEFORE.matcher(before).find());
  }
}
