package org.hotrai.entity;

/** One recogniser for all tests: each holds the lists and what its model has seen. */
public final class SharedRecogniser {
  private static final Recogniser RECOGNISER = new Recogniser();

  private SharedRecogniser() {}

  /** The recogniser, which tests may use side by side. */
  public static Recogniser get() {
    return RECOGNISER;
  }
}
