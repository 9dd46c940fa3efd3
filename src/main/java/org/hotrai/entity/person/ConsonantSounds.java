package org.hotrai.entity.person;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The consonants of a name in Thai or in Latin letters, each as the letter for all that sound
 * nearly alike in names: K, J, S, T, N, P, M, R. Vowels are left out, with y, w and h, which are
 * written for them as often, and what ์ silences.
 */
final class ConsonantSounds {
  private static final Pattern SILENT = Pattern.compile("[ก-ฮ][ิุ]?์");

  private ConsonantSounds() {}

  /** Those of a Thai name, blanks left out. */
  static String ofThai(String name) {
    String sounded = SILENT.matcher(name).replaceAll("");
    StringBuilder sounds = new StringBuilder(sounded.length());
    for (int i = 0; i < sounded.length(); i++) {
      add(sounds, ofThai(sounded.charAt(i)));
    }
    return sounds.toString();
  }

  private static char ofThai(char consonant) {
    return switch (consonant) {
      case 'ก', 'ข', 'ค', 'ฆ' -> 'K';
      case 'จ', 'ฉ', 'ช', 'ฌ' -> 'J';
      case 'ซ', 'ศ', 'ษ', 'ส' -> 'S';
      case 'ด', 'ต', 'ถ', 'ท', 'ธ', 'ฎ', 'ฏ', 'ฐ', 'ฑ', 'ฒ' -> 'T';
      case 'ง', 'น', 'ณ', 'ญ' -> 'N';
      case 'บ', 'ป', 'ผ', 'ฝ', 'พ', 'ฟ', 'ภ' -> 'P';
      case 'ม' -> 'M';
      case 'ร', 'ล', 'ฬ' -> 'R';
      default -> ' ';
    };
  }

  /** Those of a name in Latin letters, blanks left out. */
  static String ofLatin(String name) {
    String letters =
        name.toLowerCase(Locale.ROOT).replace("tch", "j").replace("ch", "j").replace("ng", "n");
    StringBuilder sounds = new StringBuilder(letters.length());
    for (int i = 0; i < letters.length(); i++) {
      add(sounds, ofLatin(letters.charAt(i)));
    }
    return sounds.toString();
  }

  private static char ofLatin(char letter) {
    return switch (letter) {
      case 'k', 'c', 'g', 'q' -> 'K';
      case 'j' -> 'J';
      case 's', 'z', 'x' -> 'S';
      case 't', 'd' -> 'T';
      case 'n' -> 'N';
      case 'b', 'p', 'f' -> 'P';
      case 'm' -> 'M';
      case 'r', 'l' -> 'R';
      default -> ' ';
    };
  }

  /** One that is written twice is one. */
  private static void add(StringBuilder sounds, char sound) {
    int last = sounds.length() - 1;
    if (sound != ' ' && (last < 0 || sounds.charAt(last) != sound)) {
      sounds.append(sound);
    }
  }

  /** How many must be put in, left out or changed to make one row of them the other. */
  static int distance(String sounds, String other) {
    int[] before = new int[other.length() + 1];
    for (int column = 0; column < before.length; column++) {
      before[column] = column;
    }
    for (int row = 1; row <= sounds.length(); row++) {
      int[] now = new int[before.length];
      now[0] = row;
      for (int column = 1; column < now.length; column++) {
        boolean alike = areAlike(sounds.charAt(row - 1), other.charAt(column - 1));
        int changed = before[column - 1] + (alike ? 0 : 1);
        now[column] = Math.min(changed, 1 + Math.min(before[column], now[column - 1]));
      }
      before = now;
    }
    return before[other.length()];
  }

  /** At the end of a syllable จ and ส are written as t, ร and ล as n; ทร is said as s. */
  private static boolean areAlike(char sound, char other) {
    return sound == other || areAlike(sound, other, "JT", "ST", "RN", "JS");
  }

  private static boolean areAlike(char sound, char other, String... pairs) {
    for (String pair : pairs) {
      if (pair.indexOf(sound) >= 0 && pair.indexOf(other) >= 0) {
        return true;
      }
    }
    return false;
  }
}
