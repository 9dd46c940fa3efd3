package org.hotrai.entity.model;

import java.util.List;
import org.hotrai.article.Mention.Origin;
import org.hotrai.entity.text.Candidate;

/**
 * What is to be seen at each token of a block: a hash for each template, 0 where it sees nothing. A
 * model knows its observations by these hashes, so whoever changes them trains it again.
 */
final class Observations {
  private static final int BEYOND_THE_EDGE = 1;

  private final Tokens tokens;
  private final String text;
  private final int[] words;
  private final int[] rules;
  private final int[] hashes;

  /** Of those tokens, in a block where rules found those candidates, none overlapping another. */
  Observations(Tokens tokens, List<Candidate> candidates) {
    this.tokens = tokens;
    this.text = tokens.text();
    this.words = new int[tokens.size()];
    this.rules = new int[tokens.size()];
    this.hashes = new int[tokens.size() * Template.COUNT];
    for (int token = 0; token < tokens.size(); token++) {
      words[token] = hash(tokens.start(token), tokens.end(token));
    }
    markRules(candidates);
    for (int token = 0; token < tokens.size(); token++) {
      observe(token);
    }
  }

  /** How many tokens there are. */
  int size() {
    return tokens.size();
  }

  /** All hashes: those of the first token by the order of the templates, then the next one's. */
  int[] hashes() {
    return hashes;
  }

  private void observe(int token) {
    int start = tokens.start(token);
    int end = tokens.end(token);
    int pair = mix(words[token]) + next(token);
    put(token, Template.WORD, words[token]);
    put(token, Template.WORD_PAIR, pair);
    put(token, Template.WORD_TRIPLE, mix(pair) + previous(token));
    if (end - start > 2) {
      put(token, Template.PREFIX, hash(start, start + 2));
      put(token, Template.SUFFIX, hash(end - 2, end));
    }
    put(token, Template.SHAPE, shape(token));
    if (rules[token] != 0) {
      put(token, Template.RULE, rules[token]);
    }
  }

  private void put(int token, Template template, int value) {
    int hash = mix(value * Template.COUNT + template.number());
    hashes[token * Template.COUNT + template.place()] = hash == 0 ? 1 : hash;
  }

  private int previous(int token) {
    int word = token == 0 ? BEYOND_THE_EDGE : words[token - 1];
    return 2 * word + (tokens.isSpaced(token) ? 1 : 0);
  }

  private int next(int token) {
    int word = token + 1 == tokens.size() ? BEYOND_THE_EDGE : words[token + 1];
    return 2 * word + (tokens.isSpaced(token + 1) ? 1 : 0);
  }

  /** Of the characters of a stretch; one digit is as good as another, so is a letter's case. */
  private int hash(int start, int end) {
    int hash = end - start;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      int folded = isDigit(c) ? '0' : c >= 'A' && c <= 'Z' ? c | 0x20 : c;
      hash = (hash ^ folded) * 0x0100_0193;
      hash ^= hash >>> 15;
    }
    return hash;
  }

  private int shape(int token) {
    int length = Math.min(tokens.end(token) - tokens.start(token), 7);
    int before = tokens.isSpaced(token) ? 1 : 0;
    int behind = tokens.isSpaced(token + 1) ? 1 : 0;
    return ((script(token) * 8 + length) * 2 + before) * 2 + behind;
  }

  private int script(int token) {
    char first = text.charAt(tokens.start(token));
    if (isDigit(first)) {
      return 1;
    }
    if (first >= 'ก' && first <= '๛') {
      return first == 'ฯ' || first == 'ๆ' ? 2 : 3;
    }
    if (Character.isUpperCase(first)) {
      return Character.isUpperCase(text.charAt(tokens.end(token) - 1)) ? 4 : 5;
    }
    return Character.isLetter(first) ? 6 : 7;
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '๐' && c <= '๙');
  }

  private void markRules(List<Candidate> candidates) {
    int token = 0;
    for (Candidate candidate : candidates) {
      int end = candidate.span().end();
      while (token < rules.length && tokens.start(token) < candidate.span().start()) {
        token++;
      }
      for (boolean first = true; token < rules.length && tokens.end(token) <= end; token++) {
        boolean last = token + 1 == rules.length || tokens.end(token + 1) > end;
        rules[token] = 4 * source(candidate) + Tags.position(first, last) + 1;
        first = false;
      }
    }
  }

  private static int source(Candidate candidate) {
    int type =
        switch (candidate.type()) {
          case PERSON -> 0;
          case ORGANISATION -> 1;
          case PLACE -> 2;
          case DATE -> 3;
          case LAW -> 4;
          case EVENT, MONEY -> 5;
        };
    return 2 * type + (candidate.origin() == Origin.LIST ? 1 : 0);
  }

  /** Spreads every bit over all, by the finaliser of MurmurHash3. */
  private static int mix(int value) {
    int hash = value * 0x9E37_79B9;
    hash ^= hash >>> 16;
    hash *= 0x85EB_CA6B;
    hash ^= hash >>> 13;
    hash *= 0xC2B2_AE35;
    return hash ^ hash >>> 16;
  }
}
