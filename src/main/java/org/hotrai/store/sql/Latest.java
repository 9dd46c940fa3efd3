package org.hotrai.store.sql;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map of so many entries that keeps those that were asked for last. For one thread. */
public final class Latest<K, V> extends LinkedHashMap<K, V> {
  private static final long serialVersionUID = 1;

  private final int kept;

  /** A map of so many. */
  public Latest(int kept) {
    super(16, 0.75f, true);
    this.kept = kept;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > kept;
  }
}
