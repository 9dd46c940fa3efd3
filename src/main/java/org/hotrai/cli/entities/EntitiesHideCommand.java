package org.hotrai.cli.entities;

import java.util.List;
import org.hotrai.archive.Archive;
import org.hotrai.cli.session.Session;
import org.hotrai.correction.Correction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says that mentions in an article name nothing there. */
@Command(name = "hide")
public final class EntitiesHideCommand extends CorrectionCommand {
  @Parameters(index = "0", paramLabel = "ID")
  private long article;

  @Parameters(index = "1", paramLabel = "WORDS")
  private String words = "";

  /** Runs in that session. */
  public EntitiesHideCommand(Session session) {
    super(session);
  }

  @Override
  List<Correction> said(Archive archive) {
    return ArticleWords.mentions(archive, article, words).stream()
        .<Correction>map(Correction.NotHere::new)
        .toList();
  }
}
