package org.hotrai.build.broken.index;

/** Knows the layer above it. */
public final class Part {
  private final org.hotrai.build.broken.html.Part above;

  Part(org.hotrai.build.broken.html.Part above) {
    this.above = above;
  }

  /** The part of the layer above. */
  public org.hotrai.build.broken.html.Part above() {
    return above;
  }
}
