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

/** Makes one entity of two. */
@Command(name = "merge")
public final class EntitiesMergeCommand extends CorrectionCommand {
  @Parameters(index = "0", paramLabel = "NAME")
  private String name = "";

  @Parameters(index = "1", paramLabel = "INTO")
  private String into = "";

  @Option(names = "--type", descriptionKey = "type", paramLabel = "TYPE")
  private @Nullable EntityType type;

  @Option(names = "--into-type", paramLabel = "TYPE")
  private @Nullable EntityType intoType;

  /** Runs in that session. */
  public EntitiesMergeCommand(Session session) {
    super(session);
  }

  @Override
  List<Correction> said(Archive archive) {
    return List.of(
        new Correction.Merge(
            NamedEntity.of(archive, name, type),
            NamedEntity.of(archive, into, intoType == null ? type : intoType)));
  }
}
