package org.hotrai.cli.entities;

import java.util.List;
import java.util.Set;
import org.hotrai.archive.Archive;
import org.hotrai.article.EntityType;
import org.hotrai.cli.session.ExitStatus;
import org.hotrai.cli.session.Session;
import org.hotrai.cli.session.Stop;
import org.hotrai.correction.Correction;
import org.hotrai.correction.Part;
import org.hotrai.message.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes another entity of some mentions of one. */
@Command(name = "split")
public final class EntitiesSplitCommand extends CorrectionCommand {
  @Parameters(index = "0", paramLabel = "NAME")
  private String name = "";

  @Parameters(index = "1", paramLabel = "NEW")
  private String other = "";

  @Option(names = "--written", paramLabel = "ALIAS")
  private @Nullable String written;

  @Option(names = "--article", paramLabel = "ID")
  private Set<Long> articles = Set.of();

  @Option(names = "--type", descriptionKey = "type", paramLabel = "TYPE")
  private @Nullable EntityType type;

  /** Runs in that session. */
  public EntitiesSplitCommand(Session session) {
    super(session);
  }

  @Override
  List<Correction> said(Archive archive) {
    String alias = written;
    if (alias == null == articles.isEmpty()) {
      throw new Stop(ExitStatus.USAGE, Message.of("cli.entities.which-part"));
    }
    articles.forEach(archive.library()::require);
    Part part = alias == null ? Part.InArticles.of(articles) : new Part.Written(alias);
    return List.of(new Correction.Split(NamedEntity.of(archive, name, type), other, part));
  }
}
