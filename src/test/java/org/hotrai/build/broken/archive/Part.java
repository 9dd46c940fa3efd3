package org.hotrai.build.broken.archive;

/** Knows the layer above it. */
public final class Part {
  private final org.hotrai.build.broken.cli.Part above;

  Part(org.hotrai.build.broken.cli.Part above) {
    this.above = above;
  }

  /** The part of the layer above. */
  public org.hotrai.build.broken.cli.Part above() {
    return above;
  }
}
