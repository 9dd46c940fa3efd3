package org.hotrai.archive.library;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.archive.job.Progress;
import org.hotrai.article.StoredArticle;
import org.hotrai.export.citation.CitationForm;
import org.hotrai.export.citation.CitationFormatter;
import org.hotrai.export.citation.FormattedReference;
import org.hotrai.export.citation.ReferenceOrder;
import org.hotrai.message.Message;

/** Articles as texts cite them. */
public final class Citations {
  private final Library library;

  /** Of the articles of that library. */
  public Citations(Library library) {
    this.library = library;
  }

  /**
   * How each of these is cited: notes in this order, a list of sources in that of a Thai
   * dictionary.
   *
   * @return what was written until it was cancelled
   * @throws org.hotrai.message.Failure where an article is unknown
   */
  public List<FormattedReference> of(List<Long> ids, CitationForm form, Progress progress) {
    References references = new References(library);
    CitationFormatter formatter = new CitationFormatter(form);
    List<FormattedReference> cited = new ArrayList<>();
    for (long id : ids) {
      if (progress.isCancelled()) {
        break;
      }
      library.require(id);
      StoredArticle stored = library.read(id);
      cited.add(formatter.format(references.of(stored)));
      progress.at(cited.size(), ids.size(), Message.of("archive.citing", stored.article().title()));
    }
    if (form.place() == CitationForm.Place.BIBLIOGRAPHY) {
      cited.sort(new ReferenceOrder());
    }
    return cited;
  }
}
