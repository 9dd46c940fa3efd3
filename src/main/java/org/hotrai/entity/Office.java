package org.hotrai.entity;

import java.util.List;
import java.util.Optional;

/**
 * An office that one person holds alone.
 *
 * @param word what such offices are called: อธิบดี
 * @param body of what it is: กรมศุลกากร
 */
record Office(String word, String body) {
  private static final List<String> WORDS =
      List.of(
          "อธิบดี",
          "ผู้ว่าราชการ",
          "ผู้อำนวยการ",
          "นายอำเภอ",
          "อธิการบดี",
          "คณบดี",
          "ผู้บัญชาการ",
          "ผู้กำกับการ",
          "เลขาธิการ",
          "เอกอัครราชทูต",
          "Director-General of ",
          "Governor of ",
          "Ambassador of ",
          "Secretary-General of ",
          "Director of ");

  /** The office that a role tells, if it is one. */
  static Optional<Office> of(String role) {
    return WORDS.stream()
        .filter(word -> role.startsWith(word) && role.length() > word.length())
        .map(word -> new Office(word, role.substring(word.length()).strip()))
        .findFirst();
  }

  /** Whether both are held of the same body, which may be named more or less fully. */
  boolean isSame(Office other) {
    return word.equals(other.word) && (body.contains(other.body) || other.body.contains(body));
  }

  /** Whether both are of one kind, but of different bodies. */
  boolean contradicts(Office other) {
    return word.equals(other.word) && !isSame(other);
  }
}
