package org.hotrai.ui.citation;

import java.util.List;
import org.hotrai.archive.job.Progress;
import org.hotrai.export.citation.CitationForm;
import org.hotrai.export.citation.FormattedReference;

/** What knows how articles are cited. */
@FunctionalInterface
public interface Citer {
  /** How these are cited, until it is cancelled. */
  List<FormattedReference> cite(List<Long> ids, CitationForm form, Progress progress);
}
