package org.hotrai.store.content;

import java.sql.SQLException;
import java.util.Optional;
import org.hotrai.store.compression.Packed;
import org.hotrai.store.sql.Session;
import org.jspecify.annotations.Nullable;

/** The bytes of bases for contents that come in the order of their bases. */
public final class LastBase {
  private final Session session;
  private @Nullable String sha256;
  private byte @Nullable [] bytes;

  /** For the contents of that archive. */
  public LastBase(Session session) {
    this.session = session;
  }

  /** The bytes of that content's base; null if it has none or its base is not whole. */
  public byte @Nullable [] of(Packed packed) throws SQLException {
    String base = packed.base();
    if (base != null && !base.equals(sha256)) {
      Optional<Packed> whole = ContentStore.packed(session, base);
      bytes = whole.isEmpty() ? null : ContentStore.bytes(session, whole.get()).orElse(null);
      sha256 = base;
    }
    return base == null ? null : bytes;
  }
}
