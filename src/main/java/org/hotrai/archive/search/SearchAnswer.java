package org.hotrai.archive.search;

/**
 * The answer to a search, read part by part: the index was asked once, each hit is read when it is
 * wanted. Immutable.
 */
public interface SearchAnswer {
  /** What is known so far, with the hits that have been read. */
  SearchResult result();

  /** Whether all hits have been read that were asked for. */
  boolean isWhole();

  /** The same with so many hits more, or as many as there are. May wait for the disk. */
  SearchAnswer more(int hits);
}
