package org.hotrai.ui.settings;

import java.util.Locale;
import org.hotrai.export.citation.CitationForm;
import org.jspecify.annotations.Nullable;

/**
 * What the window remembers.
 *
 * @param place null until the window was closed once
 * @param reading how articles are shown
 * @param lastArticle the article that was open last, or null
 * @param watching the folder that is watched for saved pages
 */
public record Settings(
    @Nullable WindowPlace place,
    PaneLayout panes,
    Theme theme,
    Locale language,
    ReadingLook reading,
    @Nullable Long lastArticle,
    Watching watching) {

  /** The settings of the first start, in that language. */
  public static Settings first(Locale language) {
    return new Settings(
        null, PaneLayout.FIRST, Theme.SYSTEM, language, ReadingLook.FIRST, null, Watching.OFF);
  }

  /** The window at that place. */
  public Settings withPlace(WindowPlace where) {
    return new Settings(where, panes, theme, language, reading, lastArticle, watching);
  }

  /** Those columns. */
  public Settings withPanes(PaneLayout columns) {
    return new Settings(place, columns, theme, language, reading, lastArticle, watching);
  }

  /** Those colours. */
  public Settings withTheme(Theme colours) {
    return new Settings(place, panes, colours, language, reading, lastArticle, watching);
  }

  /** That language of the window. */
  public Settings withLanguage(Locale spoken) {
    return new Settings(place, panes, theme, spoken, reading, lastArticle, watching);
  }

  /** How large the text of articles is, 1 for the ordinary size. */
  public double textSize() {
    return reading.textSize();
  }

  /** That text size, as near as it is allowed. */
  public Settings withTextSize(double size) {
    return withReading(new ReadingLook(size, reading.mentionsMarked(), reading.citing()));
  }

  /** Mentions marked in the text, or not. */
  public Settings withMentionsMarked(boolean marked) {
    return withReading(new ReadingLook(reading.textSize(), marked, reading.citing()));
  }

  /** That form of citations. */
  public Settings withCiting(CitationForm form) {
    return withReading(new ReadingLook(reading.textSize(), reading.mentionsMarked(), form));
  }

  private Settings withReading(ReadingLook look) {
    return new Settings(place, panes, theme, language, look, lastArticle, watching);
  }

  /** That article open. */
  public Settings withLastArticle(@Nullable Long article) {
    return new Settings(place, panes, theme, language, reading, article, watching);
  }

  /** That folder watched, or none. */
  public Settings withWatching(Watching watched) {
    return new Settings(place, panes, theme, language, reading, lastArticle, watched);
  }
}
