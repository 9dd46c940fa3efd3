package org.hotrai.cli.entities;

import java.util.List;
import org.hotrai.archive.Archive;
import org.hotrai.article.EntityType;
import org.hotrai.cli.session.Session;
import org.hotrai.correction.Correction;
import org.hotrai.correction.EntityName;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what words name: in one article, or wherever they stand. */
@Command(name = "mark")
public final class EntitiesMarkCommand extends CorrectionCommand {
  @Parameters(index = "0", paramLabel = "WORDS")
  private String words = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "NAME")
  private @Nullable String name;

  @Option(names = "--type", descriptionKey = "type", paramLabel = "TYPE")
  private @Nullable EntityType type;

  @Option(names = "--article", paramLabel = "ID")
  private @Nullable Long article;

  /** Runs in that session. */
  public EntitiesMarkCommand(Session session) {
    super(session);
  }

  @Override
  List<Correction> said(Archive archive) {
    EntityName entity = NamedEntity.of(archive, name == null ? words : name, type);
    return article == null
        ? List.of(new Correction.MarkEverywhere(words, entity))
        : ArticleWords.places(archive, article, words, entity).stream()
            .<Correction>map(place -> new Correction.MarkAs(place, entity))
            .toList();
  }
}
