package org.hotrai.build.broken.message;

/** Knows the layer above it. */
public final class Part {
  private final org.hotrai.build.broken.text.Part above;

  Part(org.hotrai.build.broken.text.Part above) {
    this.above = above;
  }

  /** The part of the layer above. */
  public org.hotrai.build.broken.text.Part above() {
    return above;
  }
}
