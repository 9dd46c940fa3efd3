package org.hotrai.build.broken.article;

/** Knows the layer above it. */
public final class Part {
  private final org.hotrai.build.broken.annotation.Part above;

  Part(org.hotrai.build.broken.annotation.Part above) {
    this.above = above;
  }

  /** The part of the layer above. */
  public org.hotrai.build.broken.annotation.Part above() {
    return above;
  }
}
