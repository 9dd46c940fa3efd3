package org.hotrai.index;

import java.util.HashMap;
import java.util.Map;

/**
 * Sums up what an index says of each document, and what it should say. A sum does not depend on the
 * order of its terms, since an index lists them in another one than a text.
 */
public final class Checksums {
  private static final long FNV_BASIS = 0xCBF29CE484222325L;

  private Checksums() {}

  /** For each article that is searched the sum of all that the index says of it. */
  public static Map<Long, Long> of(IndexSnapshot index, Pages pages) {
    Map<Long, Long> sums = new HashMap<>();
    for (LiveSegment live : index.segments()) {
      Documents documents = live.segment().documents();
      long[] found = sums(live.segment(), pages);
      for (int document = 0; document < documents.size(); document++) {
        if (!live.gone().get(document)) {
          // Twice in the index is as wrong as not at all.
          sums.merge(documents.articles()[document], found[document], (one, other) -> ~one);
        }
      }
    }
    return sums;
  }

  private static long[] sums(Segment segment, Pages pages) {
    Documents documents = segment.documents();
    long[] sums = new long[documents.size()];
    for (int document = 0; document < sums.length; document++) {
      int start = documents.starts()[document];
      sums[document] =
          shape(
              documents.titleEnds()[document] - start,
              documents.starts()[document + 1] - start,
              documents.lengths()[document],
              documents.days()[document]);
    }
    SegmentBytes terms = new SegmentBytes(pages, segment.id());
    SegmentBytes places = new SegmentBytes(pages, segment.id());
    for (int group = 0; group < segment.dictionary().size(); group++) {
      for (TermEntry term : segment.dictionary().group(group, terms)) {
        if (term.isSearched()) {
          add(new PostingList(places, term), hash(term.text()), documents, sums);
        }
      }
    }
    return sums;
  }

  private static void add(PostingList list, long term, Documents documents, long[] sums) {
    for (int block = 0; block < list.blocks(); block++) {
      list.load(block);
      for (int i = 0; i < list.size(); i++) {
        int document = documents.at(list.position(i));
        int place = list.position(i) - documents.starts()[document];
        sums[document] += place(term, place, list.borders(i));
      }
    }
  }

  /** The sum of all that an index should say of that document. */
  public static long of(IndexedDocument document) {
    long[] sum = {0};
    DocumentWalk walk =
        new DocumentWalk(
            0,
            (folded, start, end, position, borders) ->
                sum[0] += place(hash(folded, start, end), position, borders));
    walk.through(document.title());
    int titleEnd = walk.position();
    walk.through(document.body());
    return sum[0] + shape(titleEnd, walk.position(), walk.tokens(), document.epochDay());
  }

  private static long shape(int titlePositions, int positions, int tokens, int day) {
    return mixed(mixed(titlePositions * 31L + positions) + mixed(tokens * 31L + day));
  }

  private static long place(long term, int position, int borders) {
    return mixed(term ^ (position * 4L + borders) * 0x9E3779B97F4A7C15L);
  }

  private static long mixed(long bits) {
    long mixed = (bits ^ (bits >>> 32)) * 0xD6E8FEB86659FD93L;
    return mixed ^ (mixed >>> 32);
  }

  private static long hash(String text) {
    return hash(text, 0, text.length());
  }

  /** FNV-1a. */
  private static long hash(String text, int start, int end) {
    long hash = FNV_BASIS;
    for (int i = start; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }
}
