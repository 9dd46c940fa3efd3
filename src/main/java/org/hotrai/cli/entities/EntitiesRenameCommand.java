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

/** Gives an entity another chief name. */
@Command(name = "rename")
public final class EntitiesRenameCommand extends CorrectionCommand {
  @Parameters(index = "0", paramLabel = "NAME")
  private String name = "";

  @Parameters(index = "1", paramLabel = "NEW")
  private String other = "";

  @Option(names = "--type", descriptionKey = "type", paramLabel = "TYPE")
  private @Nullable EntityType type;

  /** Runs in that session. */
  public EntitiesRenameCommand(Session session) {
    super(session);
  }

  @Override
  List<Correction> said(Archive archive) {
    return List.of(new Correction.Rename(NamedEntity.of(archive, name, type), other));
  }
}
