package org.hotrai.capture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What notebooks and clippers of pages write above a text: lines of names and values between two
 * lines of dashes.
 *
 * @param values by their names in small letters, each without the quotation marks and brackets
 *     around it
 * @param text all that comes behind
 */
public record FrontMatter(Map<String, List<String>> values, String text) {
  private static final Pattern WHOLE =
      Pattern.compile(
          "\\A\\s{0,20}---[ \\t]*\\R(.{0,10000}?)\\R(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)",
          Pattern.DOTALL);
  private static final Pattern FIELD =
      Pattern.compile("([\\p{L}\\p{M}\\w .-]{1,40}?)\\s*:(?:\\s+(.*))?");
  private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(.*)");
  private static final Pattern LIST = Pattern.compile("\\[(?!\\[)(.*)]");
  private static final Pattern OF_LIST = Pattern.compile("\"[^\"]*\"|'[^']*'|[^,\"'\\s][^,]*");
  private static final Pattern AROUND =
      Pattern.compile("\\[\\[(.*)]]|\"((?:[^\"\\\\]++|\\\\.)*+)\"|'((?:[^']++|'')*+)'");
  private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");

  /** Under which names notebooks keep the address of a page. */
  private static final List<String> ADDRESSES =
      List.of(
          "source",
          "url",
          "source_url",
          "source-url",
          "link",
          "origin",
          "canonical",
          "ที่มา",
          "แหล่งที่มา");

  /** One of these is what tells it from the head of a letter or a talk between two lines. */
  private static final Set<String> USUAL =
      Set.of(
          "title",
          "author",
          "authors",
          "byline",
          "published",
          "created",
          "modified",
          "updated",
          "clipped",
          "saved",
          "tag",
          "tags",
          "aliases",
          "category",
          "categories",
          "description",
          "layout",
          "slug",
          "type",
          "ชื่อเรื่อง",
          "ผู้เขียน",
          "แท็ก");

  /** What stands above that text, or where else notebooks keep it; nothing if there is none. */
  public static Optional<FrontMatter> of(String text) {
    Matcher whole = WHOLE.matcher(text);
    return whole.find()
        ? of(whole.group(1), text.substring(whole.end()))
        : NotebookFields.in(text).flatMap(fields -> of(fields.lines(), fields.text()));
  }

  private static Optional<FrontMatter> of(String lines, String text) {
    Map<String, List<String>> values = new HashMap<>();
    Set<String> names = new HashSet<>();
    String name = "";
    for (String line : lines.lines().toList()) {
      Matcher field = FIELD.matcher(line);
      Matcher item = ITEM.matcher(line);
      if (item.matches() && !name.isEmpty()) {
        add(values, name, item.group(1));
      } else if (field.matches()) {
        name = field.group(1).strip().toLowerCase(Locale.ROOT);
        if (!Character.isWhitespace(line.charAt(0)) && !names.add(name)) {
          return Optional.empty();
        }
        add(values, name, field.group(2) == null ? "" : field.group(2));
      } else if (!line.isBlank() && !Character.isWhitespace(line.charAt(0))) {
        return Optional.empty();
      }
    }
    return values.isEmpty()
            || Stream.concat(ADDRESSES.stream(), USUAL.stream()).noneMatch(names::contains)
        ? Optional.empty()
        : Optional.of(new FrontMatter(Map.copyOf(values), text));
  }

  private static void add(Map<String, List<String>> values, String name, String written) {
    Matcher list = LIST.matcher(written.strip());
    Stream<String> all =
        list.matches()
            ? OF_LIST.matcher(list.group(1)).results().map(MatchResult::group)
            : Stream.of(written);
    all.map(FrontMatter::bare)
        .filter(value -> !value.isEmpty())
        .forEach(value -> values.computeIfAbsent(name, any -> new ArrayList<>()).add(value));
  }

  private static String bare(String written) {
    String value = written.strip();
    for (Matcher around = AROUND.matcher(value); around.matches(); around.reset(value)) {
      value =
          Stream.of(1, 2, 3)
              .map(around::group)
              .filter(Objects::nonNull)
              .findFirst()
              .orElse("")
              .strip();
    }
    return value.replace("\\\"", "\"").replace("''", "'");
  }

  /** The first value of the first of those names that has one. */
  public Optional<String> first(String... names) {
    return Stream.of(names).flatMap(name -> all(name).stream()).findFirst();
  }

  /** All values of that name. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The address of the page that the text was taken from. */
  Optional<String> address() {
    return ADDRESSES.stream()
        .flatMap(name -> all(name).stream())
        .filter(value -> WEB.matcher(value).matches())
        .findFirst();
  }
}
