package org.hotrai.export.citation;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultAbbreviationProvider;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One style of the Citation Style Language in one language. For one thread. */
final class CslProcessor {
  private final CSL csl;
  private final OneItem items = new OneItem();

  /**
   * Reads the style, which takes longer than formatting does.
   *
   * @param file beside this class
   */
  CslProcessor(String file, Locale language) {
    try {
      csl =
          new CSL(
              items,
              CslProcessor::locale,
              new DefaultAbbreviationProvider(),
              read(file),
              language.toLanguageTag());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first note that cites the item, with the marks of {@link Guard}. */
  String note(CSLItemData item) {
    begin(item);
    return csl.makeCitation(item.getId()).getFirst().getText();
  }

  /** Its entry in a list of sources, likewise. */
  String entry(CSLItemData item) {
    begin(item);
    csl.registerCitationItems(item.getId());
    return csl.makeBibliography().getEntries()[0].strip();
  }

  private void begin(CSLItemData item) {
    csl.reset();
    csl.setOutputFormat(new MarkedFormat());
    items.item = item;
  }

  private static String locale(String language) {
    return read(language.startsWith("th") ? "locales-th-TH.xml" : "locales-en-US.xml");
  }

  private static String read(String file) {
    try (InputStream bytes = CslProcessor.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(bytes, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The item that is cited now. */
  private static final class OneItem implements ItemDataProvider {
    private @Nullable CSLItemData item;

    @Override
    public @Nullable CSLItemData retrieveItem(String id) {
      return item;
    }

    @Override
    public Collection<String> getIds() {
      return item == null ? List.of() : List.of(item.getId());
    }
  }
}
