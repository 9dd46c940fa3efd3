package org.hotrai.store.article;

import java.sql.SQLException;
import java.util.List;
import org.hotrai.article.Block;
import org.hotrai.entity.KnownNames;
import org.hotrai.entity.Recognition;
import org.hotrai.entity.correct.Corrected;
import org.hotrai.store.correction.SessionCorrections;
import org.hotrai.store.sql.Session;
import org.hotrai.store.version.Incoming;
import org.jspecify.annotations.Nullable;

/** What an incoming article mentions, as this archive calls it. */
final class Mentioned {
  private static final Recognition NOTHING = new Recognition(List.of(), List.of());

  private Mentioned() {}

  /**
   * By the names that are known, then by what corrections make of them. Inside the transaction,
   * since what is known depends on what was written before, in the order of writing.
   */
  static Corrected in(Session session, Incoming incoming, long article, KnownNames names)
      throws SQLException {
    @Nullable Recognition recognition = incoming.recognition();
    Recognition found =
        recognition == null ? NOTHING : names.applyTo(recognition, incoming.article());
    return SessionCorrections.of(session)
        .correct(
            found, article, () -> incoming.article().blocks().stream().map(Block::text).toList());
  }
}
