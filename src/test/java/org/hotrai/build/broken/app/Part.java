package org.hotrai.build.broken.app;

/** Closes the circle, and has too many parameters. */
public final class Part {
  private Part() {}

  /** The part of the lowest layer; so many parameters are one too many. */
  public static void meet(
      org.hotrai.build.broken.message.Part part, int a, int b, int c, int d, int e, int f, int g) {
    System.out.println(part.above().hashCode() + a + b + c + d + e + f + g);
  }
}
