package org.hotrai.entity.body;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.LatinNames;

/** English words for the roles of persons, as they stand before or behind their names. */
public final class EnglishRoles {
  /** What a word may be in the name of a post. */
  private enum Part {
    /** A role by itself: President. */
    ROLE,
    /** What stands before "of" and a body, alone or before a role: Head, Deputy. */
    OF,
    /** Only a part of the name of a post: Prime. */
    PART
  }

  private static final String AND = "and";

  /** Posts of companies, which stand before "of" as well: Chief Executive Officer. */
  private static final Set<String> POSTS = Set.of("Officer", "Manager");

  /** Behind Chief of. */
  private static final String STAFF = "Staff of ";

  private static final int MOST_PARTS = 3;

  private static final Map<String, Part> WORDS =
      WordLists.lines("english-roles.tsv").stream()
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> Part.valueOf(row[1])));

  /** Roles in small letters before a name; left out are those that describe much else. */
  private static final Set<String> SMALL = small();

  private EnglishRoles() {}

  private static Set<String> small() {
    Set<String> small = new HashSet<>(WordLists.lines("person-roles-latin.txt"));
    small.removeAll(Set.of("general", "member", "executive", "delegate"));
    return Set.copyOf(small);
  }

  /** Whether it is a role in small letters, as in: party leader Anna Carter. */
  public static boolean isSmallRole(String word) {
    return SMALL.contains(word);
  }

  /**
   * Length of the role words, with their blanks, that a run begins with or holds: up to the last
   * role and the part of a post behind it, or to the last of several parts: Chief Executive.
   */
  public static int roleLength(String run) {
    int length = 0;
    int word = 0;
    Part before = null;
    while (word < run.length()) {
      int blank = run.indexOf(' ', word);
      int next = blank < 0 ? run.length() : blank + 1;
      Part part = WORDS.get(run.substring(word, blank < 0 ? run.length() : blank));
      boolean behindPart = part == Part.PART && (before == Part.ROLE || before == Part.OF);
      if (part == Part.ROLE || behindPart) {
        length = next;
      }
      before = part;
      word = next;
    }
    return length;
  }

  /** Whether the words that begin there name a post: the Prime Minister of Boatland. */
  public static boolean isPostAt(BlockText block, int start) {
    return postEnd(block, start) > start;
  }

  /** The index behind the words that begin there and name a post; the same index if none do. */
  public static int postEnd(BlockText block, int start) {
    int at = start;
    Part before = null;
    for (int words = 0; words < MOST_PARTS; words++) {
      int end = LatinNames.wordEnd(block, at);
      Part part = WORDS.get(end > at ? block.text().substring(at, end) : "");
      if (part == Part.ROLE || (part == Part.PART && before == Part.OF)) {
        return end;
      }
      if (part == null) {
        return start;
      }
      before = part;
      at = block.skipSpace(end);
    }
    return start;
  }

  /** Whether the word alone is a role. */
  public static boolean isRole(String word) {
    return WORDS.get(word) == Part.ROLE;
  }

  /** Whether it is a word for a role, or for a part of one: Deputy. */
  public static boolean mayBeRole(String word) {
    return isRole(word) || WORDS.get(word) == Part.OF;
  }

  /** Whether a run of words names a post and nobody in it: Deputy Prime Minister. */
  public static boolean isPost(String run) {
    for (String word : run.split(" ", -1)) {
      if (!WORDS.containsKey(word)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The index behind "Director and Deputy Manager of the" that begins there; the same index if none
   * does.
   */
  static int behindRoleOf(BlockText block, int start, int end) {
    int at = start;
    while (at < end) {
      int wordEnd = LatinNames.wordEnd(block, at);
      String word = block.text().substring(at, wordEnd);
      int next = block.skipSpace(wordEnd);
      boolean last = block.text().startsWith("of ", next);
      boolean inside = !last && (WORDS.containsKey(word) || (at > start && word.equals(AND)));
      if (!inside && !mayBeRole(word) && !POSTS.contains(word)) {
        return start;
      }
      if (last) {
        int behind = behindThe(block, next + "of ".length());
        behind =
            block.text().startsWith(STAFF, behind)
                ? behindThe(block, behind + STAFF.length())
                : behind;
        return behind < end ? behind : start;
      }
      at = next;
    }
    return start;
  }

  private static int behindThe(BlockText block, int at) {
    return block.text().startsWith("the ", at) ? at + "the ".length() : at;
  }
}
