package org.hotrai.ui.settings;

import java.util.Locale;
import java.util.Properties;
import org.hotrai.export.pdf.PageSetup;
import org.hotrai.export.pdf.Paper;
import org.hotrai.export.pdf.glyph.Typeface;
import org.hotrai.export.pdf.line.Alignment;

/** The setup of pages among the settings. */
final class PageSetupProperties {
  private static final String PAPER = "pages.paper";
  private static final String COLUMNS = "pages.columns";
  private static final String MARGIN = "pages.margin";
  private static final String SIZE = "pages.size";
  private static final String FACE = "pages.face";
  private static final String ALIGNMENT = "pages.alignment";

  private final SettingsProperties properties;

  PageSetupProperties(SettingsProperties properties) {
    this.properties = properties;
  }

  PageSetup setup() {
    PageSetup usual = PageSetup.USUAL;
    Paper paper = named(PAPER, Paper.class, usual.paper());
    return new PageSetup(
        paper,
        properties.value(COLUMNS, Integer::valueOf).orElse(usual.columns()),
        properties.number(MARGIN).orElse(paper.margin()),
        properties.number(SIZE).orElse(usual.size()),
        named(FACE, Typeface.class, usual.typeface()),
        named(ALIGNMENT, Alignment.class, usual.alignment()));
  }

  static void put(Properties properties, PageSetup setup) {
    SettingsProperties.put(properties, PAPER, name(setup.paper()));
    SettingsProperties.put(properties, COLUMNS, setup.columns());
    SettingsProperties.put(properties, MARGIN, setup.margin());
    SettingsProperties.put(properties, SIZE, setup.size());
    SettingsProperties.put(properties, FACE, name(setup.typeface()));
    SettingsProperties.put(properties, ALIGNMENT, name(setup.alignment()));
  }

  private <E extends Enum<E>> E named(String key, Class<E> type, E otherwise) {
    return properties
        .value(key, name -> Enum.valueOf(type, name.toUpperCase(Locale.ROOT)))
        .orElse(otherwise);
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
