package org.hotrai.cli.export;

import java.util.List;
import org.hotrai.archive.Archive;
import org.hotrai.archive.job.Progress;
import org.hotrai.article.RichText;
import org.hotrai.cli.session.Session;
import org.hotrai.export.citation.CitationForm;
import org.hotrai.export.citation.CitationStyle;
import org.hotrai.export.citation.FormattedReference;
import org.hotrai.html.ParagraphsHtml;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints how texts cite articles. */
@Command(name = "cite")
public final class CiteCommand implements Runnable {
  private final Session session;

  @Mixin private final ChosenArticles articles = new ChosenArticles();

  @Option(names = "--style", paramLabel = "STYLE")
  private CitationStyle style = CitationStyle.APA;

  @Option(names = "--form", paramLabel = "FORM")
  private CitationForm.Place place = CitationForm.Place.BIBLIOGRAPHY;

  @Option(names = "--era", paramLabel = "ERA")
  private CitationForm.Era era = CitationForm.Era.OWN;

  @Option(names = "--digits", paramLabel = "DIGITS")
  private DigitKind digits = DigitKind.WESTERN;

  @Option(names = "--html")
  private boolean html;

  /** Runs in that session. */
  public CiteCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    articles.requireOneWay();
    try (Archive archive = session.open()) {
      List<Long> chosen = articles.in(archive, session.terminal());
      CitationForm form = new CitationForm(style, place, era, digits == DigitKind.THAI);
      List<RichText> cited =
          archive.citations().of(chosen, form, Progress.SILENT).stream()
              .map(FormattedReference::text)
              .toList();
      if (html) {
        session.terminal().out().print(ParagraphsHtml.of(cited));
      } else {
        session.terminal().print(cited.stream().map(RichText::text).toList());
      }
    }
  }

  /** The digits of dates. */
  enum DigitKind {
    WESTERN,
    THAI
  }
}
