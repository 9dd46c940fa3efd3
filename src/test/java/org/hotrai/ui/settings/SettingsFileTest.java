package org.hotrai.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hotrai.archive.book.BookOptions;
import org.hotrai.archive.export.ExportForm;
import org.hotrai.archive.export.ExportFormat;
import org.hotrai.export.citation.CitationForm;
import org.hotrai.export.citation.CitationStyle;
import org.hotrai.export.pdf.book.BookPart;
import org.hotrai.export.pdf.glyph.Typeface;
import org.hotrai.export.pdf.line.Alignment;
import org.hotrai.export.pdf.style.PageSetup;
import org.hotrai.export.pdf.style.Paper;
import org.hotrai.text.date.DateForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
  @TempDir Path folder;

  @Test
  void whatIsWrittenIsReadAgain() {
    Settings settings =
        new Settings(
            new WindowLayout(
                new WindowPlace(10, 20, 1000, 700, true),
                new PaneLayout(false, true, false, 300.5, 250)),
            Theme.DARK,
            Locale.of("th"),
            new ReadingLook(
                1.3,
                false,
                true,
                CitationForm.of(CitationStyle.THAI_LEGAL, CitationForm.Place.NOTE)),
            42L,
            new Watching(true, folder),
            new Exporting(
                new ExportForm(
                    ExportFormat.EPUB,
                    new PageSetup(Paper.A5, 2, 12.5, 10, Typeface.SERIF, Alignment.JUSTIFIED),
                    new BookOptions(
                        null,
                        null,
                        Set.of(BookPart.INDEX, BookPart.NOTES),
                        Set.of(BookPart.COVER),
                        new DateForm(DateForm.Era.COMMON, true),
                        CitationStyle.CHICAGO)),
                folder));
    SettingsFile file = new SettingsFile(folder.resolve("new/window.properties"));
    file.write(settings);
    assertThat(file.read()).isEqualTo(settings);
    assertThat(folder.resolve("new")).isDirectoryContaining("glob:**window.properties");
    assertThat(folder.resolve("new")).isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void withoutAFileTheFirstSettingsHold() {
    Settings settings = new SettingsFile(folder.resolve("none")).read();
    assertThat(settings).isEqualTo(Settings.first(Locale.of(Locale.getDefault().getLanguage())));
  }

  @Test
  void nonsenseCountsAsNotSet() throws IOException {
    Path file = folder.resolve("window.properties");
    Files.writeString(
        file,
        """
        citation.style=none
        theme=purple
        text.size=NaN
        pages.size=-3
        pages.paper=papyrus
        pages.columns=many
        book.with=index,prologue
        book.era=
        list.width=-3
        article=first
        window.x=1
        watch.on=true
        """);
    Settings settings = new SettingsFile(file).read();
    assertThat(settings.theme()).isEqualTo(Theme.SYSTEM);
    assertThat(settings.textSize()).isEqualTo(1);
    assertThat(settings.panes().listWidth()).isEqualTo(PaneLayout.FIRST.listWidth());
    assertThat(settings.reading().citing()).isEqualTo(ReadingLook.FIRST.citing());
    assertThat(settings.lastArticle()).isNull();
    assertThat(settings.place()).isNull();
    assertThat(settings.watching()).isEqualTo(Watching.OFF);
    assertThat(settings.exporting().form().setup().size()).isEqualTo(PageSetup.LEAST_SIZE);
    assertThat(settings.exporting().form().setup().paper()).isEqualTo(Paper.A4);
    assertThat(settings.exporting().form().setup().columns()).isEqualTo(1);
    assertThat(settings.exporting().form().book()).isEqualTo(BookOptions.USUAL);
  }

  @Test
  void everyChangeIsKeptAndTextKeepsWithinItsBounds() {
    List<Settings> kept = new ArrayList<>();
    SettingsModel model = new SettingsModel(Settings.first(Locale.ENGLISH), kept::add);
    model.growText(1);
    model.growText(100);
    model.growText(1);
    model.change(now -> now.withTheme(Theme.SYSTEM));
    assertThat(kept).extracting(Settings::textSize).containsExactly(1.1, 3.0);
  }
}
