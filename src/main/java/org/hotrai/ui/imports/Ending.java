package org.hotrai.ui.imports;

import org.hotrai.archive.imports.ImportedItem;

/** What a page of an import came to, as the user sees it. */
public enum Ending {
  /** A new article. */
  IMPORTED,
  /** An article that is there has another text now. */
  CHANGED,
  /** Nothing new. */
  UNCHANGED,
  /** No article was found; what was saved is kept, to be looked at. */
  NEEDS_A_LOOK,
  /** Nothing could be made of it. */
  UNREADABLE;

  /** The end that the archive tells of. */
  public static Ending of(ImportedItem item) {
    return switch (item.status()) {
      case IMPORTED -> IMPORTED;
      case UPDATED -> CHANGED;
      case DUPLICATE -> UNCHANGED;
      case REJECTED -> item.rejected() == null ? UNREADABLE : NEEDS_A_LOOK;
    };
  }

  /** Code of how many came to that end, in the message bundles. */
  String code(ImportOutcome.Kind kind) {
    boolean again = kind == ImportOutcome.Kind.AGAIN;
    return switch (this) {
      case IMPORTED -> "ui.imports.imported";
      case CHANGED -> again ? "ui.imports.changed" : "ui.imports.new-versions";
      case UNCHANGED -> again ? "ui.imports.unchanged" : "ui.imports.already-there";
      case NEEDS_A_LOOK -> "ui.imports.need-a-look";
      case UNREADABLE -> again ? "ui.imports.text-kept" : "ui.imports.unreadable";
    };
  }
}
