package org.hotrai.ui.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.hotrai.export.citation.CitationForm;
import org.hotrai.export.citation.CitationStyle;
import org.jspecify.annotations.Nullable;

/** Settings as keys and values. What is missing or makes no sense counts as not set. */
final class SettingsProperties {
  private final Properties properties;

  SettingsProperties(Properties properties) {
    this.properties = properties;
  }

  Settings settings(Locale system) {
    return new Settings(
        new WindowLayout(place(), panes()),
        value("theme", name -> Theme.valueOf(name.toUpperCase(Locale.ROOT))).orElse(Theme.SYSTEM),
        value("language", Locale::forLanguageTag).orElse(Locale.of(system.getLanguage())),
        new ReadingLook(
            number("text.size").orElse(1.0),
            flag("mentions.marked", true),
            flag("amounts.shown", false),
            citing()),
        value("article", Long::valueOf).orElse(null),
        new Watching(flag("watch.on", false), value("watch.folder", Path::of).orElse(null)),
        new ExportProperties(this).exporting());
  }

  static Properties of(Settings settings) {
    Properties properties = new Properties();
    WindowPlace place = settings.place();
    if (place != null) {
      put(properties, "window.x", place.x());
      put(properties, "window.y", place.y());
      put(properties, "window.width", place.width());
      put(properties, "window.height", place.height());
      put(properties, "window.maximised", place.maximised());
    }
    PaneLayout panes = settings.panes();
    put(properties, "list.shown", panes.listShown());
    put(properties, "list.width", panes.listWidth());
    put(properties, "side.shown", panes.sideShown());
    put(properties, "side.width", panes.sideWidth());
    put(properties, "facets.shown", panes.facetsShown());
    put(properties, "theme", settings.theme().name().toLowerCase(Locale.ROOT));
    put(properties, "language", settings.language().toLanguageTag());
    put(properties, "text.size", settings.textSize());
    put(properties, "mentions.marked", settings.reading().mentionsMarked());
    put(properties, "amounts.shown", settings.reading().amountsShown());
    put(properties, "citation.style", settings.reading().citing().style());
    put(properties, "citation.place", settings.reading().citing().place());
    if (settings.lastArticle() != null) {
      put(properties, "article", settings.lastArticle());
    }
    Path watched = settings.watching().folder();
    put(properties, "watch.on", settings.watching().on());
    if (watched != null) {
      put(properties, "watch.folder", watched);
    }
    ExportProperties.put(properties, settings.exporting());
    return properties;
  }

  private CitationForm citing() {
    CitationForm first = ReadingLook.FIRST.citing();
    return CitationForm.of(
        value("citation.style", CitationStyle::valueOf).orElse(first.style()),
        value("citation.place", CitationForm.Place::valueOf).orElse(first.place()));
  }

  private @Nullable WindowPlace place() {
    Optional<Double> x = number("window.x");
    Optional<Double> y = number("window.y");
    Optional<Double> width = number("window.width").filter(wide -> wide > 0);
    Optional<Double> height = number("window.height").filter(high -> high > 0);
    if (x.isEmpty() || y.isEmpty() || width.isEmpty() || height.isEmpty()) {
      return null;
    }
    boolean maximised = flag("window.maximised", false);
    return new WindowPlace(x.get(), y.get(), width.get(), height.get(), maximised);
  }

  private PaneLayout panes() {
    PaneLayout first = PaneLayout.FIRST;
    return new PaneLayout(
        flag("list.shown", first.listShown()),
        flag("side.shown", first.sideShown()),
        flag("facets.shown", first.facetsShown()),
        number("list.width").filter(wide -> wide > 0).orElse(first.listWidth()),
        number("side.width").filter(wide -> wide > 0).orElse(first.sideWidth()));
  }

  Optional<Double> number(String key) {
    return value(key, Double::valueOf).filter(Double::isFinite);
  }

  boolean flag(String key, boolean otherwise) {
    return value(key, Boolean::valueOf).orElse(otherwise);
  }

  <T> Optional<T> value(String key, Function<String, T> read) {
    try {
      return Optional.ofNullable(properties.getProperty(key)).map(String::strip).map(read);
    } catch (IllegalArgumentException nonsense) {
      return Optional.empty();
    }
  }

  static void put(Properties properties, String key, Object value) {
    properties.setProperty(key, value.toString());
  }
}
