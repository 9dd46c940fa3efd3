package org.hotrai.build.broken.cli;

/** Knows the layer above it. */
public final class Part {
  private final org.hotrai.build.broken.ui.Part above;

  Part(org.hotrai.build.broken.ui.Part above) {
    this.above = above;
  }

  /** The part of the layer above. */
  public org.hotrai.build.broken.ui.Part above() {
    return above;
  }
}
