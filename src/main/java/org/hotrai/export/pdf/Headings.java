package org.hotrai.export.pdf;

import org.hotrai.export.pdf.structure.Role;

/** The levels of an article's headings below its title: pages skip some, a structure must not. */
final class Headings {
  private static final int DEEPEST = 6;

  private int last = 1;

  /** What the next heading is that its author gave that level. */
  Role next(int level) {
    last = Math.clamp(level, 2, Math.min(last + 1, DEEPEST));
    return Role.heading(last);
  }
}
