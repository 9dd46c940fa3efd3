package org.hotrai.cli.entities;

import java.util.List;
import org.hotrai.archive.Archive;
import org.hotrai.article.EntityType;
import org.hotrai.cli.session.Session;
import org.hotrai.correction.Correction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hides an entity wherever it was recognised. */
@Command(name = "never")
public final class EntitiesNeverCommand extends CorrectionCommand {
  @Parameters(index = "0", paramLabel = "NAME")
  private String name = "";

  @Option(names = "--type", descriptionKey = "type", paramLabel = "TYPE")
  private @Nullable EntityType type;

  /** Runs in that session. */
  public EntitiesNeverCommand(Session session) {
    super(session);
  }

  @Override
  List<Correction> said(Archive archive) {
    return List.of(new Correction.Never(NamedEntity.of(archive, name, type)));
  }
}
