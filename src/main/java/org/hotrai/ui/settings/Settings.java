package org.hotrai.ui.settings;

import java.util.Locale;
import org.hotrai.export.citation.CitationForm;
import org.jspecify.annotations.Nullable;

/**
 * What the window remembers.
 *
 * @param window where it is, and its columns
 * @param reading how articles are shown
 * @param lastArticle the article that was open last, or null
 * @param watching the folder that is watched for saved pages
 * @param exporting how articles were exported last
 */
public record Settings(
    WindowLayout window,
    Theme theme,
    Locale language,
    ReadingLook reading,
    @Nullable Long lastArticle,
    Watching watching,
    Exporting exporting) {

  /** The settings of the first start, in that language. */
  public static Settings first(Locale language) {
    return new Settings(
        new WindowLayout(null, PaneLayout.FIRST),
        Theme.SYSTEM,
        language,
        ReadingLook.FIRST,
        null,
        Watching.OFF,
        Exporting.FIRST);
  }

  /** Where the window is; null until it was closed once. */
  public @Nullable WindowPlace place() {
    return window.place();
  }

  /** Its columns. */
  public PaneLayout panes() {
    return window.panes();
  }

  private Settings withWindow(WindowLayout layout) {
    return new Settings(layout, theme, language, reading, lastArticle, watching, exporting);
  }

  /** The window at that place. */
  public Settings withPlace(WindowPlace where) {
    return withWindow(new WindowLayout(where, panes()));
  }

  /** Those columns. */
  public Settings withPanes(PaneLayout columns) {
    return withWindow(new WindowLayout(place(), columns));
  }

  /** Those colours. */
  public Settings withTheme(Theme colours) {
    return new Settings(window, colours, language, reading, lastArticle, watching, exporting);
  }

  /** That language of the window. */
  public Settings withLanguage(Locale spoken) {
    return new Settings(window, theme, spoken, reading, lastArticle, watching, exporting);
  }

  /** How large the text of articles is, 1 for the ordinary size. */
  public double textSize() {
    return reading.textSize();
  }

  /** That text size, as near as it is allowed. */
  public Settings withTextSize(double size) {
    return withReading(
        new ReadingLook(size, reading.mentionsMarked(), reading.amountsShown(), reading.citing()));
  }

  /** Mentions marked in the text, or not. */
  public Settings withMentionsMarked(boolean marked) {
    return withReading(
        new ReadingLook(reading.textSize(), marked, reading.amountsShown(), reading.citing()));
  }

  /** Amounts of money shown, or not. */
  public Settings withAmountsShown(boolean shown) {
    return withReading(
        new ReadingLook(reading.textSize(), reading.mentionsMarked(), shown, reading.citing()));
  }

  /** That form of citations. */
  public Settings withCiting(CitationForm form) {
    return withReading(
        new ReadingLook(
            reading.textSize(), reading.mentionsMarked(), reading.amountsShown(), form));
  }

  private Settings withReading(ReadingLook look) {
    return new Settings(window, theme, language, look, lastArticle, watching, exporting);
  }

  /** That article open. */
  public Settings withLastArticle(@Nullable Long article) {
    return new Settings(window, theme, language, reading, article, watching, exporting);
  }

  /** That folder watched, or none. */
  public Settings withWatching(Watching watched) {
    return new Settings(window, theme, language, reading, lastArticle, watched, exporting);
  }

  /** Articles exported so. */
  public Settings withExporting(Exporting last) {
    return new Settings(window, theme, language, reading, lastArticle, watching, last);
  }
}
