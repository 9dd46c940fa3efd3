package org.hotrai.ui.settings;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hotrai.archive.book.BookOptions;
import org.hotrai.archive.export.ExportForm;
import org.hotrai.archive.export.ExportFormat;
import org.hotrai.export.citation.CitationStyle;
import org.hotrai.export.pdf.book.BookPart;
import org.hotrai.export.pdf.glyph.Typeface;
import org.hotrai.export.pdf.line.Alignment;
import org.hotrai.export.pdf.style.PageSetup;
import org.hotrai.export.pdf.style.Paper;
import org.hotrai.text.date.DateForm;

/** How articles were exported last, among the settings. What was exported is not kept. */
final class ExportProperties {
  private static final String FORMAT = "export.format";
  private static final String FOLDER = "export.folder";
  private static final String WITH = "book.with";
  private static final String WITHOUT = "book.without";
  private static final String ERA = "book.era";
  private static final String THAI_DIGITS = "book.thai-digits";
  private static final String STYLE = "book.style";
  private static final String PAPER = "pages.paper";
  private static final String COLUMNS = "pages.columns";
  private static final String MARGIN = "pages.margin";
  private static final String SIZE = "pages.size";
  private static final String FACE = "pages.face";
  private static final String ALIGNMENT = "pages.alignment";

  private static final Pattern COMMA = Pattern.compile(",");

  private final SettingsProperties properties;

  ExportProperties(SettingsProperties properties) {
    this.properties = properties;
  }

  Exporting exporting() {
    ExportFormat format = named(FORMAT, ExportFormat.class, ExportFormat.PDF);
    return new Exporting(
        new ExportForm(format, setup(), book()), properties.value(FOLDER, Path::of).orElse(null));
  }

  private BookOptions book() {
    DateForm usual = DateForm.USUAL;
    return new BookOptions(
        null,
        null,
        parts(WITH),
        parts(WITHOUT),
        new DateForm(
            named(ERA, DateForm.Era.class, usual.era()),
            properties.flag(THAI_DIGITS, usual.thaiDigits())),
        named(STYLE, CitationStyle.class, BookOptions.USUAL.style()));
  }

  private Set<BookPart> parts(String key) {
    return properties.value(key, ExportProperties::parsed).orElse(Set.of());
  }

  private static Set<BookPart> parsed(String names) {
    Set<BookPart> parts = EnumSet.noneOf(BookPart.class);
    for (String name : COMMA.split(names, -1)) {
      parts.add(BookPart.valueOf(name.toUpperCase(Locale.ROOT)));
    }
    return parts;
  }

  private PageSetup setup() {
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

  static void put(Properties properties, Exporting last) {
    ExportForm form = last.form();
    Path folder = last.folder();
    if (folder != null) {
      SettingsProperties.put(properties, FOLDER, folder);
    }
    SettingsProperties.put(properties, FORMAT, name(form.format()));
    put(properties, WITH, form.book().with());
    put(properties, WITHOUT, form.book().without());
    SettingsProperties.put(properties, ERA, name(form.book().form().era()));
    SettingsProperties.put(properties, THAI_DIGITS, form.book().form().thaiDigits());
    SettingsProperties.put(properties, STYLE, name(form.book().style()));
    PageSetup setup = form.setup();
    SettingsProperties.put(properties, PAPER, name(setup.paper()));
    SettingsProperties.put(properties, COLUMNS, setup.columns());
    SettingsProperties.put(properties, MARGIN, setup.margin());
    SettingsProperties.put(properties, SIZE, setup.size());
    SettingsProperties.put(properties, FACE, name(setup.typeface()));
    SettingsProperties.put(properties, ALIGNMENT, name(setup.alignment()));
  }

  private static void put(Properties properties, String key, Set<BookPart> parts) {
    if (!parts.isEmpty()) {
      String names =
          parts.stream().sorted().map(ExportProperties::name).collect(Collectors.joining(","));
      SettingsProperties.put(properties, key, names);
    }
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
