package org.hotrai.ui.settings;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the window remembers.
 *
 * @param place null until the window was closed once
 * @param textSize of the reader, 1 for the ordinary size
 * @param lastArticle the article that was open last, or null
 * @param watching the folder that is watched for saved pages
 */
public record Settings(
    @Nullable WindowPlace place,
    PaneLayout panes,
    Theme theme,
    Locale language,
    double textSize,
    @Nullable Long lastArticle,
    Watching watching) {
  private static final double SMALLEST_TEXT = 0.6;
  private static final double LARGEST_TEXT = 3;

  public Settings {
    textSize = Math.clamp(textSize, SMALLEST_TEXT, LARGEST_TEXT);
  }

  /** The settings of the first start, in that language. */
  public static Settings first(Locale language) {
    return new Settings(null, PaneLayout.FIRST, Theme.SYSTEM, language, 1, null, Watching.OFF);
  }

  /** The window at that place. */
  public Settings withPlace(WindowPlace where) {
    return new Settings(where, panes, theme, language, textSize, lastArticle, watching);
  }

  /** Those columns. */
  public Settings withPanes(PaneLayout columns) {
    return new Settings(place, columns, theme, language, textSize, lastArticle, watching);
  }

  /** Those colours. */
  public Settings withTheme(Theme colours) {
    return new Settings(place, panes, colours, language, textSize, lastArticle, watching);
  }

  /** That language of the window. */
  public Settings withLanguage(Locale spoken) {
    return new Settings(place, panes, theme, spoken, textSize, lastArticle, watching);
  }

  /** That text size, as near as it is allowed. */
  public Settings withTextSize(double size) {
    return new Settings(place, panes, theme, language, size, lastArticle, watching);
  }

  /** That article open. */
  public Settings withLastArticle(@Nullable Long article) {
    return new Settings(place, panes, theme, language, textSize, article, watching);
  }

  /** That folder watched, or none. */
  public Settings withWatching(Watching watched) {
    return new Settings(place, panes, theme, language, textSize, lastArticle, watched);
  }
}
