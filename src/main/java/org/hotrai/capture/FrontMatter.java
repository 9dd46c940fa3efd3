package org.hotrai.capture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What notebooks and clippers of pages write above a text: lines of names and values between two
 * lines of dashes.
 *
 * @param values by their names in small letters, each without quotation marks and brackets
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
  private static final Pattern AROUND = Pattern.compile("^[\\s\"'\\[]+|[\\s\"'\\]]+$");
  private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");

  /** Under which names notebooks keep the address of a page. */
  private static final List<String> ADDRESSES =
      List.of("source", "url", "source_url", "source-url", "link", "origin", "canonical");

  /** What stands above that text; nothing if it does not begin so. */
  public static Optional<FrontMatter> of(String text) {
    Matcher whole = WHOLE.matcher(text);
    if (!whole.find()) {
      return Optional.empty();
    }
    Map<String, List<String>> values = new HashMap<>();
    String name = "";
    for (String line : whole.group(1).lines().toList()) {
      Matcher field = FIELD.matcher(line);
      Matcher item = ITEM.matcher(line);
      if (item.matches() && !name.isEmpty()) {
        add(values, name, item.group(1));
      } else if (field.matches()) {
        name = field.group(1).strip().toLowerCase(Locale.ROOT);
        add(values, name, field.group(2) == null ? "" : field.group(2));
      } else if (!line.isBlank() && !Character.isWhitespace(line.charAt(0))) {
        return Optional.empty();
      }
    }
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(new FrontMatter(Map.copyOf(values), text.substring(whole.end())));
  }

  private static void add(Map<String, List<String>> values, String name, String written) {
    String value = AROUND.matcher(written).replaceAll("");
    if (!value.isEmpty()) {
      values.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
    }
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
