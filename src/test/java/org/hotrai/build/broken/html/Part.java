package org.hotrai.build.broken.html;

/** Knows the layer above it. */
public final class Part {
  private final org.hotrai.build.broken.store.Part above;

  Part(org.hotrai.build.broken.store.Part above) {
    this.above = above;
  }

  /** The part of the layer above. */
  public org.hotrai.build.broken.store.Part above() {
    return above;
  }
}
