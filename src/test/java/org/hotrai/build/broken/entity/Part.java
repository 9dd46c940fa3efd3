package org.hotrai.build.broken.entity;

/** Knows the layer above it. */
public final class Part {
  private final org.hotrai.build.broken.query.Part above;

  Part(org.hotrai.build.broken.query.Part above) {
    this.above = above;
  }

  /** The part of the layer above. */
  public org.hotrai.build.broken.query.Part above() {
    return above;
  }
}
