package org.hotrai.store.search;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.text.SearchFold;

/**
 * A text as a plain scan sees it.
 *
 * @param tokens clusters of scripts without spaces, words of all others
 * @param touches for each token whether it is a cluster that touches one before it
 */
record PlainText(List<String> tokens, List<Boolean> touches) {

  static PlainText of(String text) {
    List<String> tokens = new ArrayList<>();
    List<Boolean> touches = new ArrayList<>();
    boolean wasCluster = false;
    for (String piece : pieces(SearchFold.fold(text))) {
      boolean token = Character.isLetterOrDigit(piece.codePointAt(0)) || isOther(piece);
      boolean cluster = token && isSpaceless(piece.codePointAt(0));
      if (token) {
        tokens.add(piece);
        touches.add(cluster && wasCluster);
      }
      wasCluster = cluster;
    }
    return new PlainText(tokens, touches);
  }

  /** Numbers that are no digits, and vowels of Thai that are cut from their letter. */
  private static boolean isOther(String piece) {
    int type = Character.getType(piece.codePointAt(0));
    return type == Character.OTHER_NUMBER
        || type == Character.LETTER_NUMBER
        || (isMark(piece.codePointAt(0)) && isSpaceless(piece.codePointAt(0)));
  }

  boolean isEmpty() {
    return tokens.isEmpty();
  }

  boolean contains(PlainText part) {
    for (int at = 0; at + part.tokens.size() <= tokens.size(); at++) {
      List<String> here = tokens.subList(at, at + part.tokens.size());
      boolean same = begins(here.getFirst(), part.tokens.getFirst()) && isSameBehind(here, part);
      for (int i = 1; same && i < part.tokens.size(); i++) {
        same = touches.get(at + i).equals(part.touches.get(i));
      }
      if (same) {
        return true;
      }
    }
    return false;
  }

  /** The fold of ำ begins with a mark, which belongs to whatever letter stands before it. */
  private static boolean begins(String token, String wanted) {
    return isMark(wanted.codePointAt(0)) ? token.endsWith(wanted) : token.equals(wanted);
  }

  private static boolean isSameBehind(List<String> here, PlainText part) {
    return here.subList(1, here.size()).equals(part.tokens.subList(1, here.size()));
  }

  /** Clusters of scripts without spaces, words of others, and signs, one by one. */
  static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int[] points = text.codePoints().toArray();
    boolean wordGoesOn = false;
    for (int point : points) {
      boolean word = Character.isLetterOrDigit(point) && !isSpaceless(point);
      boolean joins = !pieces.isEmpty() && (isMark(point) || (word && wordGoesOn));
      String piece = Character.toString(point);
      if (joins) {
        pieces.add(pieces.removeLast() + piece);
      } else {
        pieces.add(piece);
      }
      wordGoesOn = word || (isMark(point) && wordGoesOn);
    }
    return pieces;
  }

  private static boolean isMark(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  private static boolean isSpaceless(int point) {
    return switch (Character.UnicodeScript.of(point)) {
      case THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
