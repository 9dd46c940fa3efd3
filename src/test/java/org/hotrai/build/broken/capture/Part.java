package org.hotrai.build.broken.capture;

/** Knows the layer above it. */
public final class Part {
  private final org.hotrai.build.broken.extract.Part above;

  Part(org.hotrai.build.broken.extract.Part above) {
    this.above = above;
  }

  /** The part of the layer above. */
  public org.hotrai.build.broken.extract.Part above() {
    return above;
  }
}
