package org.hotrai.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.BytesTrie;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * ICU's dictionary of Thai words, laid out to be looked up fast: a tree of letters in which the
 * first child of a node stands right behind it. Immutable.
 */
final class ThaiDictionary {
  private static final String RESOURCE = "/com/ibm/icu/impl/data/icudata/brkitr/thaidict.dict";

  private static final int FIRST_LETTER = 0x0E00;

  /** Letters take so many bits. */
  private static final int BITS = 7;

  /** Nowhere. */
  private static final int NONE = -1;

  // A node: its letter, whether a word ends there, whether any goes on, and by how much farther its
  // next sibling stands, 0 for the last.
  private static final int LETTER = (1 << BITS) - 1;
  private static final int WORD = 1 << BITS;
  private static final int GOES_ON = 2 << BITS;
  private static final int SIBLING = BITS + 2;

  /** No word has more letters than so many bits can tell. */
  private static final int LETTERS = 16;

  private int[] nodes = new int[1 << 16];
  private int size;
  // Most nodes have few children, but for those of the first two letters.
  private final int[] ofFirst = new int[1 << BITS];
  private final int[] ofSecond = new int[1 << (2 * BITS)];

  private ThaiDictionary(BytesTrie trie) {
    List<byte[]> words = new ArrayList<>();
    for (BytesTrie.Entry entry : trie) {
      byte[] word = new byte[entry.bytesLength()];
      entry.copyBytesTo(word, 0);
      words.add(word);
    }
    Arrays.fill(ofFirst, NONE);
    Arrays.fill(ofSecond, NONE);
    addChildren(words, 0);
    nodes = Arrays.copyOf(nodes, size);
  }

  /** The dictionary that this ICU brings along. */
  static ThaiDictionary ofIcu() {
    try (InputStream file = BreakIterator.class.getResourceAsStream(RESOURCE)) {
      if (file == null) {
        throw new IllegalStateException("no " + RESOURCE + " in this ICU");
      }
      byte[] bytes = file.readAllBytes();
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      int body = buffer.getShort(0);
      int trie = body + buffer.getInt(body);
      return new ThaiDictionary(new BytesTrie(bytes, trie));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Adds all letters that stand there in these words, which are sorted and alike before. */
  private void addChildren(List<byte[]> words, int depth) {
    int from = 0;
    while (from < words.size()) {
      byte letter = words.get(from)[depth];
      int to = from + 1;
      while (to < words.size() && words.get(to)[depth] == letter) {
        to++;
      }
      add(words.subList(from, to), depth, to == words.size());
      from = to;
    }
  }

  private void add(List<byte[]> words, int depth, boolean last) {
    byte[] first = words.getFirst();
    boolean word = first.length == depth + 1;
    List<byte[]> longer = word ? words.subList(1, words.size()) : words;
    if (size == nodes.length) {
      nodes = Arrays.copyOf(nodes, size * 2);
    }
    int node = size++;
    if (depth == 0) {
      ofFirst[first[0]] = node;
    } else if (depth == 1) {
      ofSecond[first[0] << BITS | first[1]] = node;
    }
    addChildren(longer, depth + 1);
    nodes[node] =
        first[depth]
            | (word ? WORD : 0)
            | (longer.isEmpty() ? 0 : GOES_ON)
            | (last ? 0 : (size - node) << SIBLING);
  }

  /** The child with that letter of a node behind the second letter. */
  private int child(int node, int letter) {
    int child = node + 1;
    while ((nodes[child] & LETTER) != letter) {
      int farther = nodes[child] >>> SIBLING;
      if (farther == 0) {
        return NONE;
      }
      child += farther;
    }
    return child;
  }

  /**
   * Looks up what begins there and ends before that limit.
   *
   * @param lengths takes the lengths of the words that were found, the shortest first, as many as
   *     there is room for
   * @return how many they are and how many letters were looked at, for {@link #words} and {@link
   *     #letters}: this is asked for at every other letter, too often for an object
   */
  int find(String text, int start, int limit, int[] lengths) {
    int node = NONE;
    int count = 0;
    int before = 0;
    int at = start;
    while (at < limit) {
      int letter = text.charAt(at) - FIRST_LETTER;
      node =
          switch (at++ - start) {
            case 0 -> ofFirst[letter];
            case 1 -> ofSecond[before << BITS | letter];
            default -> child(node, letter);
          };
      if (node == NONE) {
        break;
      }
      if ((nodes[node] & WORD) != 0 && count < lengths.length) {
        lengths[count++] = at - start;
      }
      if ((nodes[node] & GOES_ON) == 0) {
        break;
      }
      before = letter;
    }
    return count << LETTERS | (at - start);
  }

  /** How many words begin where that was found. */
  static int words(int found) {
    return found >>> LETTERS;
  }

  /** How many letters it took to know. */
  static int letters(int found) {
    return found & ((1 << LETTERS) - 1);
  }
}
