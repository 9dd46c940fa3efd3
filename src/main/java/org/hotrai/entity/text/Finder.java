package org.hotrai.entity.text;

import java.util.List;

/** Finds mentions by one kind of evidence. Safe for use by several threads at once. */
public interface Finder {
  /** What it finds in that block, in no particular order; it may overlap. */
  List<Candidate> find(BlockText block);
}
