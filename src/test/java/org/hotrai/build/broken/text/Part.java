package org.hotrai.build.broken.text;

/** Knows the layer above it. */
public final class Part {
  private final org.hotrai.build.broken.article.Part above;

  Part(org.hotrai.build.broken.article.Part above) {
    this.above = above;
  }

  /** The part of the layer above. */
  public org.hotrai.build.broken.article.Part above() {
    return above;
  }
}
