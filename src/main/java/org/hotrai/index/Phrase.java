package org.hotrai.index;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.text.Clusters;
import org.hotrai.text.Scripts;
import org.hotrai.text.SearchFold;
import org.hotrai.text.TokenCursor;

/**
 * A string of words as the places of terms that must stand one behind another.
 *
 * <p>Positions count tokens, and one more wherever two tokens do not touch or are of scripts with
 * and without spaces. A cluster with another one behind it is indexed as the pair of both, the last
 * one before a gap alone, and a word of a script with spaces as itself.
 *
 * @param parts in their order; together they say all that the string says
 */
record Phrase(List<Part> parts) {
  Phrase {
    parts = List.copyOf(parts);
  }

  /** How the terms of a part are told. */
  enum Match {
    /** The one term. */
    WHOLE,
    /** All terms that begin with this cluster. */
    FIRST_CLUSTER,
    /** All terms that begin with these letters. */
    BEGINNING,
    /** All terms that end so, before whose end may stand any letter that these marks belong to. */
    ENDING
  }

  /**
   * A part.
   *
   * @param offset its position, counted from that of the first part
   * @param tokens how many tokens it stands for
   */
  record Part(String term, Match match, int offset, int tokens) {
    int end() {
      return offset + tokens;
    }

    private boolean opensAtMarks() {
      return tokens == 2 && Clusters.isMark(term.codePointAt(0));
    }
  }

  /**
   * The phrase of these words.
   *
   * @param goesOn whether the last word or cluster may be the beginning of a longer one
   */
  static Phrase of(String words, boolean goesOn) {
    List<Part> parts = new ArrayList<>();
    TokenCursor cursor = new TokenCursor(SearchFold.fold(words));
    boolean any = cursor.next();
    int offset = 0;
    boolean joined = false;
    while (any) {
      String token = cursor.token();
      boolean cluster = cursor.isCluster();
      any = cursor.next();
      boolean pair = any && cursor.isJoined();
      if (pair) {
        parts.add(new Part(token + cursor.token(), Match.WHOLE, offset, 2));
      } else if (any) {
        parts.add(new Part(token, Match.WHOLE, offset, 1));
      } else if (joined) {
        // The pair before says all, but where it may go on.
        if (goesOn) {
          Part last = parts.removeLast();
          parts.add(new Part(last.term(), Match.BEGINNING, last.offset(), 2));
        }
      } else {
        parts.add(new Part(token, last(cluster, goesOn), offset, 1));
      }
      joined = pair;
      offset += pair ? 1 : 2;
    }
    return new Phrase(openAtMarks(parts));
  }

  /** A query that begins with ำ was cut behind a letter: it is folded to a mark and a letter. */
  private static List<Part> openAtMarks(List<Part> parts) {
    if (!parts.isEmpty() && parts.getFirst().opensAtMarks()) {
      Part first = parts.removeFirst();
      parts.addFirst(new Part(first.term(), Match.ENDING, first.offset(), first.tokens()));
    }
    return parts;
  }

  private static Match last(boolean cluster, boolean goesOn) {
    if (goesOn) {
      return Match.BEGINNING;
    }
    return cluster ? Match.FIRST_CLUSTER : Match.WHOLE;
  }

  /** Whether that term is made of clusters. */
  static boolean isOfClusters(String term) {
    return Scripts.isWithoutSpaces(term.codePointAt(0));
  }

  /** Whether that part of a text is clusters alone. */
  static boolean isOfClusters(String text, int start, int end) {
    for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
      int codePoint = text.codePointAt(i);
      if (!Clusters.isMark(codePoint) && !Scripts.isWithoutSpaces(codePoint)) {
        return false;
      }
    }
    return true;
  }
}
