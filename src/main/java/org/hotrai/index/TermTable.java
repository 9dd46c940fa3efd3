package org.hotrai.index;

import java.util.Arrays;

/** Numbers terms in the order in which they come, without making a string of each that comes. */
final class TermTable {
  private int[] slots = new int[1 << 12];
  private int[] hashes = new int[1 << 11];
  private int[] ends = new int[1 << 11];
  private char[] chars = new char[1 << 14];
  private int size;

  /** The number of that part of a text; the next free one if it is new. */
  int number(String text, int start, int end) {
    int hash = hash(text, start, end);
    int slot = hash & (slots.length - 1);
    while (slots[slot] != 0) {
      int number = slots[slot] - 1;
      if (hashes[number] == hash && is(number, text, start, end)) {
        return number;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    add(text, start, end, hash);
    slots[slot] = size;
    if (size * 2 > slots.length) {
      rehash();
    }
    return size - 1;
  }

  private static int hash(String text, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * 0x9E3779B1;
    }
    return hash ^ (hash >>> 15);
  }

  private boolean is(int number, String text, int start, int end) {
    int at = start(number);
    if (ends[number] - at != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (chars[at++] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  private void add(String text, int start, int end, int hash) {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    int at = start(size);
    int length = end - start;
    if (at + length > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(at + length, chars.length * 2));
    }
    text.getChars(start, end, chars, at);
    ends[size] = at + length;
    hashes[size++] = hash;
  }

  private void rehash() {
    slots = new int[slots.length * 2];
    for (int number = 0; number < size; number++) {
      int slot = hashes[number] & (slots.length - 1);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = number + 1;
    }
  }

  int size() {
    return size;
  }

  String term(int number) {
    int start = start(number);
    return new String(chars, start, ends[number] - start);
  }

  /** The numbers in the order of their terms. */
  int[] sorted() {
    // By the first two letters together with the number, then the few that begin alike.
    long[] keys = new long[size];
    for (int number = 0; number < size; number++) {
      keys[number] = (long) beginning(number) << 32 | number;
    }
    Arrays.sort(keys);
    int[] sorted = new int[size];
    int done = 0;
    while (done < size) {
      int end = done;
      while (end < size && keys[end] >>> 32 == keys[done] >>> 32) {
        end++;
      }
      sortAlike(keys, done, end, sorted);
      done = end;
    }
    return sorted;
  }

  /** The first two letters in 31 bits; the lowest of the second is left to the comparison. */
  private int beginning(int number) {
    int start = start(number);
    int second = ends[number] - start > 1 ? chars[start + 1] : 0;
    return chars[start] << 15 | second >>> 1;
  }

  private void sortAlike(long[] keys, int from, int to, int[] sorted) {
    Integer[] alike = new Integer[to - from];
    for (int i = 0; i < alike.length; i++) {
      alike[i] = (int) keys[from + i];
    }
    Arrays.sort(alike, this::compare);
    for (int i = 0; i < alike.length; i++) {
      sorted[from + i] = alike[i];
    }
  }

  private int compare(int one, int other) {
    return Arrays.compare(chars, start(one), ends[one], chars, start(other), ends[other]);
  }
}
