package org.hotrai.entity.person;

import java.util.List;
import java.util.Locale;

/** Compares names in Thai and in Latin letters by the sound that they begin with. */
public final class Sounds {
  private static final String LEADING_VOWELS = "เแโใไ";
  private static final String LOW = "งญนมยรลว";

  /** Fewer consonants are those of many names. */
  private static final int FEWEST = 5;

  private static final int ONE_IN = 6;

  private Sounds() {}

  /**
   * Whether a name in one of the scripts may be the other's in the other script: it has as many
   * parts, and their first parts begin alike, and their last.
   */
  public static boolean beginAlike(String name, String other) {
    boolean thai = name.charAt(0) >= 'ก';
    List<String> written = List.of((thai ? name : other).split(" ", -1));
    List<String> latin = List.of((thai ? other : name).split(" ", -1));
    return written.size() == latin.size()
        && mayBegin(written.getFirst(), latin.getFirst())
        && mayBegin(written.getLast(), latin.getLast());
  }

  /**
   * Whether a full name in one of the scripts is most likely the other's in the other script: its
   * parts begin alike, and of their consonants at most one in six differs.
   */
  public static boolean areAlike(String thai, String latin) {
    if (!beginAlike(thai, latin)) {
      return false;
    }
    String written = ConsonantSounds.ofThai(thai);
    String spelled = ConsonantSounds.ofLatin(latin);
    int longer = Math.max(written.length(), spelled.length());
    return Math.min(written.length(), spelled.length()) >= FEWEST
        && ConsonantSounds.distance(written, spelled) * ONE_IN <= longer;
  }

  private static boolean mayBegin(String thai, String latin) {
    if (thai.isEmpty() || latin.isEmpty()) {
      return false;
    }
    int at = LEADING_VOWELS.indexOf(thai.charAt(0)) >= 0 && thai.length() > 1 ? 1 : 0;
    char first = latin.toLowerCase(Locale.ROOT).charAt(0);
    boolean led = thai.charAt(at) == 'ห' && at + 1 < thai.length();
    boolean silent = led && LOW.indexOf(thai.charAt(at + 1)) >= 0;
    return letters(thai.charAt(at)).indexOf(first) >= 0
        || (silent && letters(thai.charAt(at + 1)).indexOf(first) >= 0);
  }

  /** The Latin letters that the sound of a Thai consonant is written with. */
  private static String letters(char consonant) {
    return switch (consonant) {
      case 'ก' -> "gkcq";
      case 'ข', 'ค', 'ฆ' -> "kcgqhx";
      case 'ง' -> "n";
      case 'จ' -> "jcztg";
      case 'ฉ', 'ช', 'ฌ' -> "csjzxgq";
      case 'ซ', 'ศ', 'ษ', 'ส' -> "szcx";
      case 'ญ' -> "yn";
      case 'ด', 'ฎ' -> "d";
      case 'ต', 'ฏ' -> "td";
      case 'ถ', 'ท', 'ธ', 'ฐ', 'ฑ', 'ฒ' -> "td";
      case 'น', 'ณ' -> "n";
      case 'บ' -> "b";
      case 'ป' -> "pb";
      case 'ผ', 'พ', 'ภ' -> "pb";
      case 'ฝ', 'ฟ' -> "fpv";
      case 'ม' -> "m";
      case 'ย' -> "yjieu";
      case 'ร', 'ฤ' -> "r";
      case 'ล', 'ฬ' -> "lr";
      case 'ว' -> "wv";
      case 'ห', 'ฮ' -> "hj";
      case 'อ' -> "aeiouyh";
      default -> "";
    };
  }
}
