package org.hotrai.build.broken.annotation;

/** Knows the layer above it. */
public final class Part {
  private final org.hotrai.build.broken.correction.Part above;

  Part(org.hotrai.build.broken.correction.Part above) {
    this.above = above;
  }

  /** The part of the layer above. */
  public org.hotrai.build.broken.correction.Part above() {
    return above;
  }
}
