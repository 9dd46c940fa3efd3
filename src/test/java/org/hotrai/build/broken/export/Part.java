package org.hotrai.build.broken.export;

/** Knows the layer above it. */
public final class Part {
  private final org.hotrai.build.broken.archive.Part above;

  Part(org.hotrai.build.broken.archive.Part above) {
    this.above = above;
  }

  /** The part of the layer above. */
  public org.hotrai.build.broken.archive.Part above() {
    return above;
  }
}
