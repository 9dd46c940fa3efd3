package org.hotrai.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotrai.extract.metadata.VisibleLines.Line;
import org.hotrai.text.Keywords;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Names in lines that say in words that they name the author. */
final class NameLines {
  private static final int LONGEST_LINE = 120;

  /** Lines before and behind the title in which the author may stand beside the day alone. */
  private static final int NEAR = 4;

  /** A signature stands under running text, some lines of it. */
  private static final int TEXT = 120;

  static final String FULL_NAME =
      "(?:(?:Dr|Prof)\\.(?: Dr\\.)? )?\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:"
          + " (?:de|da|di|van|von|der|den|la|el|al|bin|\\p{Lu}[\\p{L}\\p{M}.'’-]*)){1,4}";
  static final String FULL_NAMES = FULL_NAME + "(?:(?:,| und| and| et|, and) " + FULL_NAME + ")*";

  private static final String PERSON = FULL_NAME + "|[ก-๎.]{2,20} [ก-๎]{2,20}";
  private static final String NEWS_AND_PICTURES =
      "(?:ข่าว|เรื่อง)\\s?(?:/|และ|-)\\s?ภาพ|ภาพ\\s?(?:/|และ|-)\\s?(?:ข่าว|เรื่อง)";

  /** An office sends its news to others, who name their own writers. */
  private static final String OFFICE = "(?:กอง|กรม|กระทรวง|สำนัก(?!ข่าว))";

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?i)(?:^|.*[|·•»–,)\\s])(?:authors?|autor(?:in|en|innen)?|auteure?s?|verfasser(?:in)?|redakteur(?:in)?|redaktion|text|words|written"
              + " by|(?:verfasst|geschrieben) von|posted by|writers?|reporters?|tác giả|"
              + "ผู้เขียน|ผู้สื่อข่าว|เรียบเรียง|(?:เขียน|เรียบเรียง|รายงาน|บทความ|แปล|ข่าว)?โดย|(?:ຂຽນ|ຂ່າວ)?ໂດຍ|ដោយ|អត្ថបទដោយ|ရေးသားသူ|pewarta|penulis)\\s*[:：៖]\\s*(.*)");
  private static final Pattern SPOKEN =
      Pattern.compile(
          "[-–—(\\s]*(?:(?i:by|von|par|por|door|oleh|(?:geschrieben|verfasst|text|(?:eine?"
              + " )?(?:artikel|(?:gast)?(?:beitrag|kommentar)|kolumne|essay|analyse|reportage|rezension))"
              + " von|(?:written|posted|reported|interview|story|words|reporting)"
              + " by|autor(?:in|en)?))\\s*[:：]?\\s*("
              + FULL_NAME
              + "(?:(?:,| und| and| et) "
              + FULL_NAME
              + ")*)(?:\\s*[|,()–·»;-].*|\\s+(?:am|on|at|in|um|/)\\s.*|\\s+\\d.*"
              + "|\\s+(?i:(?:photo(?:graph)?s?|fotos?|bilder|illustrations?|published|updated)\\b).*)?"
              + "|(?:(?:เขียน|เรื่อง)?โดย|(?:เรียบเรียง|รายงาน|บทความ|แปล|ข่าว)โดย(?!\\s*"
              + OFFICE
              + ")|ผู้เขียน|(?:ຂຽນ|ຂ່າວ)ໂດຍ|(?:ໂດຍ|ដោយ)(?=[-–:：៖\\s])|ရေးသားသူ)\\s*[-–:：៖]?\\s*(.{2,60})");

  /**
   * Who brought the news. Before a colon the word alone may also stand before a headline, so that
   * only the name of a person counts behind it.
   */
  private static final Pattern REPORTER =
      Pattern.compile(
          "(?:"
              + NEWS_AND_PICTURES
              + "|นักข่าว|ผู้รายงาน|เขียน)\\s*[:：]\\s*(?<any>(?!"
              + OFFICE
              + ")\\S.{1,50})"
              + "|(?:ข่าว\\s*[:：]|(?:ผู้สื่อข่าว|นักข่าว|(?:"
              + NEWS_AND_PICTURES
              + ")(?:โดย)?)\\s)\\s*(?<person>"
              + PERSON
              + ")|(?<signed>"
              + PERSON
              + ")\\s*[/:]\\s*(?:รายงาน|เรียบเรียง)");

  private static final int LONGEST_SIGNED = 60;

  /** The first letters of what {@link #REPORTER} begins with. */
  private static final String REPORTER_FIRST = "ขภเนผ";

  private static final String STORY_FIRST = "เรื่อง";

  /**
   * Who wrote, beside who took the pictures, as magazines say. Alone the word stands before what a
   * letter or an order of an office is about.
   */
  private static final Pattern STORY =
      Pattern.compile(
          STORY_FIRST + "\\s*[:：]?\\s*(.{2,60}?)(?:[\\s|/·•,]+((?:ถ่าย)?ภาพ(?:[\\s:：ถปโ].*)?))?");

  private static final Pattern PICTURES =
      Pattern.compile("(?:ช่าง|ถ่าย)?ภาพ(?:ถ่าย|ประกอบ|โดย)?(?:\\s*[:：]\\s*|\\s+).*");

  private static final Pattern SAID =
      Pattern.compile(
          "(?i).*\\b(?:posted|gespeichert|submitted|published|veröffentlicht|erstellt)\\b.{0,40}?"
              + "\\b(?:by|von)\\s+(\\S.{0,40})|.*\\d{1,2}:\\d\\d (?:uhr )?(?:by|von) (\\S.{0,40})");

  private static final Pattern STANDFIRST =
      Pattern.compile(
          ".{12,}[.!?…»“”\"] (?:Von|By) ("
              + FULL_NAME
              + "(?:(?:,| und| and) "
              + FULL_NAME
              + ")*)\\.?");

  /** The first letters of what {@link #SPOKEN} begins with. */
  private static final String SPOKEN_FIRST = "bBvVpPdDoOgGeEtTwWrRaAkKiIsSโเผรบแขໂຂដရ";

  /** One of these is in all that {@link #SAID} finds. */
  private static final Keywords BY = Keywords.of("by", "von");

  private static final int LONGEST_LABEL = 20;
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:authors?|autor(?:in|en|innen|\\*in)?|auteure?s?|written by|von|by|text|"
              + "ผู้เขียน|เขียนโดย|โดย)\\s*[:：]?");
  private static final Pattern PARTS = Pattern.compile("\\s+[|/·•–-]\\s+");
  private static final Pattern TO_AUTHOR =
      Pattern.compile(
          "(?i).*/(?:auth?or(?:s|en|es|as)?|auteurs?|writers?|reporters?|columnists?|redakteure?|"
              + "redacteur|periodistas?|penulis)/[^/?#]+/?");

  private static final Evaluator HEADLINE = Selector.evaluatorOf("h1, h2, h3, h4, a[href]");
  static final Evaluator LINK = Selector.evaluatorOf("a[href]");
  private static final Evaluator AT_RIGHT =
      Selector.evaluatorOf("[align=right], [style~=text-align:\\s*right]");
  private static final Pattern WHOLE_NAMES = Pattern.compile(FULL_NAMES);
  static final Pattern WHOLE_NAME = Pattern.compile(FULL_NAME);

  private final List<Line> lines;
  private @Nullable List<Named> named;

  NameLines(VisibleLines lines) {
    this.lines = lines.all();
  }

  /** A line, and the names that it or the one behind it gives. */
  private record Named(Line line, List<String> names) {}

  /**
   * Behind a label, or in a line or two that begin with "By" or "โดย"; none if there is none in
   * that place.
   */
  List<String> labelled(Place place) {
    return all().stream()
        .filter(found -> !place.isBeside(found.line().at()))
        .findFirst()
        .map(Named::names)
        .orElse(List.of());
  }

  private List<Named> all() {
    List<Named> found = named;
    if (found == null) {
      found = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        List<String> names = names(i);
        if (!names.isEmpty()) {
          found.add(new Named(lines.get(i), names));
        }
      }
      named = found;
    }
    return found;
  }

  private List<String> names(int line) {
    String text = lines.get(line).text();
    if (text.length() > LONGEST_LINE) {
      return List.of();
    }
    List<String> story = story(line);
    if (!story.isEmpty()) {
      return story;
    }
    List<String> names = named(text);
    if (names.isEmpty()
        && mayNameReporter(text)
        && lines.get(line).at().closest(HEADLINE) == null) {
      names = reporter(text);
    }
    boolean label =
        names.isEmpty()
            && line + 1 < lines.size()
            && text.length() <= LONGEST_LABEL
            && LABEL.matcher(text).matches();
    return label ? fullNames(lines.get(line + 1).text()) : names;
  }

  private List<String> story(int line) {
    String text = lines.get(line).text();
    Matcher matcher = STORY.matcher(text);
    if (!text.startsWith(STORY_FIRST) || !matcher.matches()) {
      return List.of();
    }
    boolean pictures =
        matcher.group(2) != null
            || (line + 1 < lines.size() && PICTURES.matcher(lines.get(line + 1).text()).matches());
    return pictures ? Names.in(matcher.group(1)) : List.of();
  }

  /** At the end of a line close behind the title, as newspapers end what leads into the text. */
  List<String> standfirst(@Nullable Element heading, VisibleLines page) {
    int from = page.indexOf(heading).map(at -> at + 1).orElse(lines.size());
    return lines.subList(from, Math.min(from + NEAR, lines.size())).stream()
        .map(Line::text)
        .filter(text -> text.contains(" Von ") || text.contains(" By "))
        .map(STANDFIRST::matcher)
        .filter(Matcher::matches)
        .map(matcher -> Names.in(matcher.group(1)))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** In a line close to the title that holds the day too. */
  List<String> besideDay(@Nullable Element heading, VisibleLines page) {
    int at = page.indexOf(heading).orElse(-1);
    int from = Math.max(0, at - NEAR);
    int to = at < 0 ? 0 : Math.min(lines.size(), at + NEAR + 1);
    for (Line line : lines.subList(Math.min(from, to), to)) {
      if (line.text().length() <= LONGEST_LINE) {
        Optional<String> name = partThatIsName(line.text());
        if (name.isPresent() && VisibleDate.in(line.text()).isPresent()) {
          return Names.in(name.get());
        }
      }
    }
    return List.of();
  }

  private static Optional<String> partThatIsName(String line) {
    return PARTS
        .splitAsStream(line)
        .filter(part -> WHOLE_NAMES.matcher(part).matches() && VisibleDate.in(part).isEmpty())
        .findFirst();
  }

  /** A full name alone at the right margin behind the text, as under a letter. */
  List<String> signature(Place place) {
    boolean inText = false;
    for (Line line : lines) {
      inText |= line.text().length() >= TEXT;
      if (inText
          && WHOLE_NAME.matcher(line.text()).matches()
          && line.at().closest(AT_RIGHT) != null
          && !place.isBeside(line.at())) {
        return Names.in(line.text());
      }
    }
    return List.of();
  }

  /** Close to the title, the words of a link that leads to an author's page. */
  List<String> linked(@Nullable Element heading, VisibleLines page) {
    int at = page.indexOf(heading).orElse(-1);
    int to = at < 0 ? 0 : Math.min(lines.size(), at + NEAR + 1);
    for (Line line : lines.subList(Math.max(0, Math.min(at - NEAR, to)), to)) {
      Element link = line.at().closest(LINK);
      if (link != null && TO_AUTHOR.matcher(link.attr("href")).matches()) {
        List<String> names = fullNames(line.text());
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }

  /** Most lines of a page are told by their first letter. */
  private static boolean mayNameReporter(String text) {
    return !text.isEmpty()
        && (REPORTER_FIRST.indexOf(text.charAt(0)) >= 0
            || (text.length() <= LONGEST_SIGNED
                && (text.indexOf('/') > 0 || text.indexOf(':') > 0)));
  }

  private static List<String> reporter(String text) {
    Matcher reporter = REPORTER.matcher(text);
    if (!reporter.matches()) {
      return List.of();
    }
    return Stream.of("any", "person", "signed")
        .map(reporter::group)
        .filter(Objects::nonNull)
        .flatMap(found -> Names.in(found).stream())
        .toList();
  }

  private static List<String> named(String text) {
    for (Pattern pattern : List.of(SPOKEN, LABELLED, SAID)) {
      Matcher matcher = mayFit(pattern, text) ? pattern.matcher(text) : null;
      if (matcher != null && matcher.matches()) {
        String rest = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        List<String> names = rest == null ? List.of() : Names.in(rest);
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }

  /** Looks for a letter that every line of the kind has; most lines of a page are told by that. */
  private static boolean mayFit(Pattern pattern, String text) {
    if (pattern.equals(SPOKEN)) {
      int first = 0;
      while (first < text.length() && SPOKEN_FIRST.indexOf(text.charAt(first)) < 0) {
        if (Character.isLetterOrDigit(text.charAt(first))) {
          return false;
        }
        first++;
      }
      return first < text.length();
    }
    return pattern.equals(LABELLED)
        ? text.indexOf(':') >= 0 || text.indexOf('：') >= 0 || text.indexOf('៖') >= 0
        : BY.isAnyIn(text);
  }

  private static List<String> fullNames(String text) {
    return text.length() <= LONGEST_LINE
        ? Names.in(text).stream().filter(name -> WHOLE_NAME.matcher(name).matches()).toList()
        : List.of();
  }
}
