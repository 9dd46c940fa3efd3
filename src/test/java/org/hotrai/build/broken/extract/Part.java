package org.hotrai.build.broken.extract;

/** Knows the layer above it. */
public final class Part {
  private final org.hotrai.build.broken.entity.Part above;

  Part(org.hotrai.build.broken.entity.Part above) {
    this.above = above;
  }

  /** The part of the layer above. */
  public org.hotrai.build.broken.entity.Part above() {
    return above;
  }
}
