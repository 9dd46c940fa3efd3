package org.hotrai.extract.metadata;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotrai.text.BareText;

/**
 * Chooses among the ways in which a page writes the words of its title.
 *
 * @param headings of the page, in its order
 * @param told titles from structured data and {@code meta} elements, by trust
 * @param inHead all titles in the head of the page, and what stands between the separators in them
 */
record TitleWords(
    List<Heading> headings, List<String> told, List<String> inHead, VisibleLines lines) {
  /** What a title in full has behind the words that another heading leaves it at. */
  private static final Pattern GOES_ON = Pattern.compile("\\s+[–—-]\\s+\\S.*");

  /** In letters; a section of the article may begin with what is shorter. */
  private static final int SHORTEST_BEGINNING = 20;

  /** The day of a notice, set before its title with a dash or a bar. */
  private static final Pattern DAY_BEFORE =
      Pattern.compile(
          "^\\d{1,2}[./]\\s?\\d{1,2}[./]\\s?\\d{2,4}\\s*(?:[-–—|:]\\s*)(?=\\p{L}|[„“\"«»'])");

  /** The words of the heading that shows the title. */
  String of(Heading heading) {
    String shown = DAY_BEFORE.matcher(heading.text()).replaceFirst("");
    return toldAtEnd(shown).or(() -> inFull(shown)).orElseGet(() -> asInHead(shown));
  }

  /** The told headline where the heading holds more before it. */
  private Optional<String> toldAtEnd(String shown) {
    String key = BareText.of(shown);
    return told.stream()
        .filter(title -> BareText.of(title).length() * 2 > key.length())
        .filter(title -> key.endsWith(BareText.of(title)) && shown.endsWith(title))
        .findFirst();
  }

  /** The words of another heading above the text that begins with these and has more to say. */
  private Optional<String> inFull(String shown) {
    if (BareText.of(shown).length() < SHORTEST_BEGINNING) {
      return Optional.empty();
    }
    int text = lines.firstLong();
    return headings.stream()
        .filter(heading -> heading.text().startsWith(shown))
        .filter(heading -> GOES_ON.matcher(heading.text().substring(shown.length())).matches())
        .filter(heading -> lines.indexOf(heading.element()).filter(at -> at < text).isPresent())
        .map(Heading::text)
        .min(Comparator.comparingInt(String::length));
  }

  /** Of headings with the same letters, the spelling that the head of the page has too. */
  private String asInHead(String shown) {
    String key = BareText.of(shown);
    return Stream.concat(Stream.of(shown), headings.stream().map(Heading::text))
        .filter(text -> BareText.of(text).equals(key) && inHead.contains(text))
        .findFirst()
        .orElse(shown);
  }
}
