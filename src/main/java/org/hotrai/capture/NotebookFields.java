package org.hotrai.capture;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names and values that notebooks keep with a text in other places than between two lines of
 * dashes.
 *
 * @param lines a name, a colon and a value in each
 * @param text all the rest
 */
record NotebookFields(String lines, String text) {
  /** Hugo and its like: {@code +++}, {@code name = "value"}, {@code +++}. */
  private static final Pattern TOML =
      Pattern.compile(
          "\\A\\s{0,20}\\+{3}[ \\t]*\\R(.{0,10000}?)\\R\\+{3}[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);

  private static final Pattern TOML_NAME = Pattern.compile("(?m)^([\\w.-]+)[ \\t]*=");

  /** Logseq: {@code name:: value}. */
  private static final Pattern DOUBLE_COLONS =
      Pattern.compile("\\A\\s{0,20}((?:[\\p{L}\\p{M}\\w-]{1,40}:: .*(?:\\R|\\z)){1,50})");

  /** Notion and MultiMarkdown: {@code Name: value} at the top, be it below the title. */
  private static final Pattern AT_TOP =
      Pattern.compile(
          "\\A\\s{0,20}(#[ \\t].*\\R[ \\t]*\\R)?((?:[\\p{L}\\p{M}][\\p{L}\\p{M}\\w -]{0,39}:"
              + " .*(?:\\R|\\z)){2,50})(?:[ \\t]*\\R|\\z)");

  /** Joplin: at the end, from {@code id} to {@code type_}. */
  private static final Pattern AT_END =
      Pattern.compile("\\nid: [0-9a-f]{32}\\R(?:\\w{1,40}:.*\\R){1,60}type_: \\d+\\s*\\z");

  private static final int LONGEST_END = 4_000;

  private static final Pattern JOPLIN_NAMES =
      Pattern.compile("(?m)^(?:author|source_url|created_time):.*$");

  /** What is kept with the text; nothing if that is not so. */
  static Optional<NotebookFields> in(String text) {
    return Stream.of(toml(text), doubleColons(text), atEnd(text), atTop(text))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<NotebookFields> toml(String text) {
    Matcher toml = TOML.matcher(text);
    return toml.find()
        ? Optional.of(
            new NotebookFields(
                TOML_NAME.matcher(toml.group(1)).replaceAll("$1:"), text.substring(toml.end())))
        : Optional.empty();
  }

  private static Optional<NotebookFields> doubleColons(String text) {
    Matcher top = DOUBLE_COLONS.matcher(text);
    return top.find()
        ? Optional.of(
            new NotebookFields(
                top.group(1).replaceAll("(?m)^([^:]+)::", "$1:"), text.substring(top.end())))
        : Optional.empty();
  }

  private static Optional<NotebookFields> atTop(String text) {
    Matcher top = AT_TOP.matcher(text);
    if (!top.find()) {
      return Optional.empty();
    }
    String title = top.group(1) == null ? "" : top.group(1);
    return Optional.of(new NotebookFields(top.group(2), title + text.substring(top.end())))
        .filter(fields -> fields.lines.contains("://"));
  }

  private static Optional<NotebookFields> atEnd(String text) {
    int near = Math.max(0, text.length() - LONGEST_END);
    Matcher end = AT_END.matcher(text).region(near, text.length());
    if (!end.find()) {
      return Optional.empty();
    }
    String own = text.substring(0, end.start());
    String title = own.lines().findFirst().orElse("").strip();
    StringBuilder lines = new StringBuilder("title: ").append(title).append('\n');
    JOPLIN_NAMES
        .matcher(end.group())
        .results()
        .forEach(line ->
            lines.append(line.group().replaceFirst("created_time", "created")).append('\n'));
    int behind = own.indexOf(title) + title.length();
    return Optional.of(new NotebookFields(lines.toString(), own.substring(behind)));
  }
}
