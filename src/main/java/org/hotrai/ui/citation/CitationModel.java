package org.hotrai.ui.citation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hotrai.archive.job.Progress;
import org.hotrai.export.citation.CitationForm;
import org.hotrai.message.Message;
import org.hotrai.ui.control.Background;
import org.hotrai.ui.control.LongWork;

/** Cites articles in the background. */
public final class CitationModel {
  /** How many articles are cited before anybody would want to watch or stop it. */
  private static final int AT_ONCE = 100;

  private final Citer citer;
  private final Background background;
  private final LongWork work;
  private final Consumer<Throwable> failed;

  /** Failures are told on the FX thread. */
  public CitationModel(
      Citer citer, Background background, LongWork work, Consumer<Throwable> failed) {
    this.citer = citer;
    this.background = background;
    this.work = work;
    this.failed = failed;
  }

  /** Cites these; the citations go on the FX thread to the last, unless it was cancelled. */
  public void cite(List<Long> ids, CitationForm form, Consumer<Citations> done) {
    if (ids.isEmpty()) {
      return;
    }
    if (ids.size() <= AT_ONCE) {
      background.run(() -> Citations.of(citer.cite(ids, form, Progress.SILENT)), done, failed);
    } else {
      work.start(
          Message.of("ui.cite.task"),
          progress -> whole(ids, form, progress),
          cited -> cited.ifPresent(done),
          failed);
    }
  }

  private Optional<Citations> whole(List<Long> ids, CitationForm form, Progress progress) {
    Citations cited = Citations.of(citer.cite(ids, form, progress));
    return Optional.of(cited).filter(all -> all.count() == ids.size());
  }
}
