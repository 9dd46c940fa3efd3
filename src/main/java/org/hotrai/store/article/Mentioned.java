package org.hotrai.store.article;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.hotrai.article.Block;
import org.hotrai.article.EntityKey;
import org.hotrai.entity.AsKnown;
import org.hotrai.entity.KnownNames;
import org.hotrai.entity.Recognition;
import org.hotrai.entity.correct.Corrected;
import org.hotrai.store.correction.SessionCorrections;
import org.hotrai.store.sql.Session;
import org.hotrai.store.version.Incoming;
import org.jspecify.annotations.Nullable;

/**
 * What an incoming article mentions, as this archive calls it.
 *
 * @param ownNames the names that the article itself gives to what is called otherwise here
 */
record Mentioned(Corrected corrected, Map<EntityKey, String> ownNames) {
  private static final AsKnown NOTHING =
      new AsKnown(new Recognition(List.of(), List.of()), Map.of());

  /**
   * By the names that are known, then by what corrections make of them. Inside the transaction,
   * since what is known depends on what was written before, in the order of writing.
   */
  static Mentioned in(Session session, Incoming incoming, long article, KnownNames names)
      throws SQLException {
    @Nullable Recognition recognition = incoming.recognition();
    AsKnown found = recognition == null ? NOTHING : names.asKnown(recognition, incoming.article());
    Corrected corrected =
        SessionCorrections.of(session)
            .correct(
                found.recognition(),
                article,
                () -> incoming.article().blocks().stream().map(Block::text).toList());
    return new Mentioned(corrected, found.ownNames());
  }
}
