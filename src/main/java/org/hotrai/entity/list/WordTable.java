package org.hotrai.entity.list;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words, each with what it stands for, found by what a text has at an index. Words of a single
 * character are left out.
 */
public final class WordTable<T> {
  /** A word and what it stands for. */
  public record Entry<T>(String word, T meaning) {}

  /** Many words begin alike, with กระทรวง or ประเทศ: so many characters tell most of them apart. */
  private static final int LONGEST_KEY = 4;

  /** Tables of fewer words, which are made for each article, have little to make ready. */
  private static final int FEW = 32;

  /** Of so many beginnings it is asked first whether a text has any. */
  private static final int MOST_ASKED = 24;

  /** So many bits number the beginnings. */
  private static final int FEW_BITS = 10;

  private static final int BITS = 15;

  /** So many bits more than to number the keys leave most bits unset. */
  private static final int SPARE_BITS = 4;

  private static final long SPREAD_KEYS = 0x9E37_79B9_7F4A_7C15L;

  /** By their first three characters, how long the keys are that such words have, as bits. */
  private final byte[] keyLengths;

  private final int shift;

  /**
   * A bit for each key, at the upper bits of its spread number: few places that seem to begin a
   * word have one, and this is small enough to tell so without waiting for memory.
   */
  private final long[] known;

  private final int knownShift;

  /** The {@link Beginnings#bit}s of the words; null where they are too many to be asked for. */
  private final int @Nullable [] beginnings;

  private final int mask;
  private final long[] keys;

  /** The words of the key at the same place, the longest first. */
  private final List<Alike<T>> words;

  /** A table of these words, soon made, for one article. */
  public WordTable(Map<String, T> meanings) {
    this(meanings, meanings.size() < FEW ? FEW_BITS : BITS);
  }

  private WordTable(Map<String, T> meanings, int bits) {
    Map<Long, List<Entry<T>>> byKey = new HashMap<>();
    keyLengths = new byte[1 << bits];
    shift = Integer.SIZE - bits;
    BitSet asked = new BitSet();
    meanings.forEach((word, meaning) -> {
      if (word.length() > 1) {
        int length = Math.min(LONGEST_KEY, word.length());
        markBeginning(word, length, asked);
        byKey
            .computeIfAbsent(key(word, 0, length), none -> new ArrayList<>())
            .add(new Entry<>(word, meaning));
      }
    });
    beginnings = asked.cardinality() > MOST_ASKED ? null : asked.stream().toArray();
    int most = Integer.highestOneBit(Math.max(1, byKey.size()));
    int knownBits = Math.max(6, Integer.numberOfTrailingZeros(most) + SPARE_BITS);
    known = new long[1 << (knownBits - 6)];
    knownShift = Long.SIZE - knownBits;
    mask = 4 * most - 1;
    keys = new long[mask + 1];
    words = new ArrayList<>(Collections.nCopies(mask + 1, Alike.none()));
    byKey.forEach((key, entries) -> {
      entries.sort(Comparator.comparingInt((Entry<T> entry) -> entry.word().length()).reversed());
      int bit = knownBit(key);
      known[bit >> 6] |= 1L << bit;
      int place = place(key);
      keys[place] = key;
      words.set(place, new Alike<>(entries));
    });
  }

  /** A table of these words, with so much room that they seem to begin at few places. */
  public static <T> WordTable<T> of(Map<String, T> meanings) {
    return new WordTable<>(meanings, BITS);
  }

  /** The same of words that stand for nothing else. */
  public static WordTable<Boolean> of(Collection<String> words) {
    Map<String, Boolean> meanings = new LinkedHashMap<>();
    words.forEach(word -> meanings.put(word, true));
    return of(meanings);
  }

  /** Whatever follows a word of two characters is its third. */
  private void markBeginning(String word, int keyLength, BitSet asked) {
    int first = word.length() > 2 ? word.charAt(2) : 0;
    int last = word.length() > 2 ? first : Beginnings.LETTER;
    for (int third = first; third <= last; third++) {
      int number = Beginnings.of(word.charAt(0), word.charAt(1), third);
      keyLengths[number >>> shift] |= (byte) (1 << keyLength);
      asked.set(Beginnings.bit(number));
    }
  }

  /**
   * The next index from that one on where a word may begin; the length of the text if none does.
   */
  public int next(Beginnings text, int from) {
    if (from == 0 && beginnings != null && !text.hasAny(beginnings)) {
      return text.text().length();
    }
    return text.next(from, keyLengths, shift);
  }

  /** What is to be done with a word of the text and the index where it begins. */
  @FunctionalInterface
  public interface Visitor<T> {
    void visit(int index, Entry<T> word);
  }

  /** Shows the words of a text in its order: the longest at each place, none within another. */
  public void forEach(Beginnings text, Visitor<T> visitor) {
    walk(
        text,
        (at, word) -> {
          visitor.visit(at, word);
          return at + word.word().length();
        });
  }

  /** What is to be done with a word of the text; gives the index from which it is read on. */
  @FunctionalInterface
  public interface Walker<T> {
    int visit(int index, Entry<T> word);
  }

  /** Shows the words of a text in its order, from where the walker says: the longest at a place. */
  public void walk(Beginnings text, Walker<T> walker) {
    int at = next(text, 0);
    while (at < text.text().length()) {
      Entry<T> word = longestAt(text, at);
      int behind = word == null ? at : walker.visit(at, word);
      at = next(text, Math.max(at + 1, behind));
    }
  }

  /** The longest word that the text has at that index, or null. */
  public @Nullable Entry<T> longestAt(String text, int index) {
    int lengths = keyLengths[Beginnings.at(text, index) >>> shift];
    return lengths == 0 ? null : longestAt(text, index, lengths);
  }

  /** The same where many places of the text are looked at. */
  public @Nullable Entry<T> longestAt(Beginnings text, int index) {
    int lengths = keyLengths[text.at(index) >>> shift];
    return lengths == 0 ? null : longestAt(text.text(), index, lengths);
  }

  private @Nullable Entry<T> longestAt(String text, int index, int lengths) {
    for (int length = LONGEST_KEY; length >= 2; length--) {
      Entry<T> found = withKey(text, index, length, lengths).longestAt(text, index);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** All words that the text has at that index, the longest first. */
  public List<Entry<T>> allAt(String text, int index) {
    int lengths = keyLengths[Beginnings.at(text, index) >>> shift];
    return lengths == 0 ? List.of() : allAt(text, index, lengths);
  }

  /** The same where many places of the text are looked at. */
  public List<Entry<T>> allAt(Beginnings text, int index) {
    int lengths = keyLengths[text.at(index) >>> shift];
    return lengths == 0 ? List.of() : allAt(text.text(), index, lengths);
  }

  private List<Entry<T>> allAt(String text, int index, int lengths) {
    List<Entry<T>> found = List.of();
    for (int length = LONGEST_KEY; length >= 2; length--) {
      found = withKey(text, index, length, lengths).addAt(text, index, found);
    }
    return found;
  }

  private Alike<T> withKey(String text, int index, int length, int lengths) {
    if ((lengths & (1 << length)) == 0 || index + length > text.length()) {
      return Alike.none();
    }
    long key = key(text, index, length);
    int bit = knownBit(key);
    return (known[bit >> 6] & (1L << bit)) == 0 ? Alike.none() : words.get(place(key));
  }

  private int knownBit(long key) {
    return (int) ((key * SPREAD_KEYS) >>> knownShift);
  }

  /** Where that key is, or would be: no key is 0, since its length is in it. */
  private int place(long key) {
    int place = (int) ((key * SPREAD_KEYS) >>> 32) & mask;
    while (keys[place] != key && keys[place] != 0) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private static long key(String text, int index, int length) {
    long key = length;
    for (int i = index; i < index + length; i++) {
      key = key * 0x1_0001 + text.charAt(i);
    }
    return key;
  }
}
