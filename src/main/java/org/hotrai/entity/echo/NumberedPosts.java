package org.hotrai.entity.echo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.text.Digits;
import org.hotrai.text.Span;

/**
 * Finds the ministers of an article where it calls them by the number of their post: มท.1, for the
 * one whom it names as minister of the interior. The number of a deputy is told by a bracket behind
 * the name or the post, or by there being but one deputy and one such number.
 */
final class NumberedPosts {
  /** By the word before the number, the names of the ministry that posts have. */
  private static final Map<String, List<String>> POSTS =
      WordLists.lines("numbered-posts.tsv").stream()
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> List.of(row[1], row[2])));

  private static final List<String> NAMES = List.copyOf(POSTS.keySet());

  /** The words before the numbers, as a pattern. */
  private static final String WORDS =
      POSTS.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));

  private static final Pattern POST = Pattern.compile("(" + WORDS + ") ?([1-4๑-๔])");
  private static final String BRACKET = "(?: ?\\((?<%s>" + WORDS + " ?[1-4๑-๔])\\))?";
  private static final Pattern BEHIND_NAME =
      Pattern.compile(
          String.format(BRACKET, "first")
              + " ?(?:\\([^()]{1,40}\\) ?)?(?:ใน ?ฐานะ ?)?"
              + "(?:(?:รอง)?นายกรัฐมนตรี ?(?:และ ?|/ ?)?)?"
              + "(?:(?:รัฐมนตรี(?<deputy>ช่วย)?ว่าการ|รัฐมนตรี(?<aid>ช่วย)|รม(?:ว|(?<short>ช))\\.)"
              + " ?(?:กระทรวง)?(?<of>"
              + POSTS.values().stream()
                  .flatMap(List::stream)
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|"))
              + ")(?<more>[ก-๎]{0,12})"
              + String.format(BRACKET, "last")
              + ")?");

  /** A sentence may go on behind the post, but not with another country: แรงงาน | เกาหลี. */
  private static final Pattern GOING_ON =
      Pattern.compile(
          "(?:กล่าว|เปิด|เผย|ระบุ|เป็น|พร้อม|และ|ใน|ได้|ลง|นำ|ร่วม|มอบ|ให้|ที่|จะ|ซึ่ง|ว่า|รับ).*|");

  /** What is counted, and numbers of files: เสมา 1 ใบ, มท.1/2565. */
  private static final Pattern NO_POST =
      Pattern.compile("[0-9๐-๙/.-]| ?(?:ใบ|องค์|ชิ้น|คู่|ต้น|หลัก|แห่ง|อัน|คน)");

  private static final int LONGEST = 160;
  private static final char DEPUTY = '?';
  private static final char FIRST = '1';

  /** By the word and the number of the post, or the sign for a deputy, who holds it. */
  private final Map<String, Set<String>> holders = new HashMap<>();

  /** By each word that has a number in the article, which of deputies it has. */
  private final Map<String, Set<String>> deputies = new HashMap<>();

  /** Those whom the candidates name with such a post behind the name. */
  NumberedPosts(List<Candidate> candidates, List<BlockText> texts) {
    for (BlockText text : texts) {
      addNumbers(text);
    }
    for (Candidate person : deputies.isEmpty() ? List.<Candidate>of() : candidates) {
      if (isFull(person)) {
        add(person, texts.get(person.block()));
      }
    }
  }

  private static boolean isFull(Candidate person) {
    return person.type() == EntityType.PERSON && person.name().indexOf(' ') > 0;
  }

  private void addNumbers(BlockText text) {
    Matcher post = POST.matcher(hasAny(text) ? text.text() : "");
    while (post.find()) {
      Set<String> numbers = deputies.computeIfAbsent(post.group(1), first -> new HashSet<>());
      String number = Digits.toWestern(post.group(2));
      if (number.charAt(0) != FIRST) {
        numbers.add(number);
      }
    }
  }

  /** Asked first, which takes far less time than the pattern. */
  private static boolean hasAny(BlockText text) {
    for (String word : NAMES) {
      if (text.text().contains(word)) {
        return true;
      }
    }
    return false;
  }

  private void add(Candidate person, BlockText block) {
    int end = person.span().end();
    Matcher post =
        BEHIND_NAME.matcher(block.text()).region(end, Math.min(block.length(), end + LONGEST));
    if (!post.lookingAt()) {
      return;
    }
    if (post.group("first") != null) {
      hold(Digits.toWestern(post.group("first")), person);
    } else if (post.group("last") != null) {
      hold(Digits.toWestern(post.group("last")), person);
    } else if (post.group("of") != null && GOING_ON.matcher(post.group("more")).matches()) {
      boolean deputy =
          post.group("deputy") != null || post.group("aid") != null || post.group("short") != null;
      POSTS.forEach((word, ministry) -> {
        if (ministry.contains(post.group("of"))) {
          hold(word + (deputy ? DEPUTY : FIRST), person);
        }
      });
    }
  }

  private void hold(String post, Candidate person) {
    holders.computeIfAbsent(post.replace(" ", ""), first -> new HashSet<>()).add(person.name());
  }

  /** Whether a name is such a post, which another holds in another article. */
  static boolean isPost(String name) {
    return POST.matcher(name).matches();
  }

  /** Adds those that stand in the block. */
  void addTo(List<Candidate> found, BlockText block) {
    if (holders.isEmpty()) {
      return;
    }
    Matcher post = POST.matcher(block.text());
    while (post.find()) {
      boolean free =
          !block.isThai(post.start() - 1)
              && block.charAt(post.start() - 1) != '.'
              && !NO_POST.matcher(block.text()).region(post.end(), block.length()).lookingAt();
      Optional<String> holder =
          free ? holder(post.group(1), Digits.toWestern(post.group(2))) : Optional.empty();
      Span span = new Span(post.start(), post.end());
      holder
          .map(name -> Candidate.byRule(block, span, EntityType.PERSON, name, Candidate.CERTAIN))
          .ifPresent(found::add);
    }
  }

  private Optional<String> holder(String word, String number) {
    Set<String> told = holders.getOrDefault(word + number, Set.of());
    boolean onlyDeputy =
        told.isEmpty()
            && number.charAt(0) != FIRST
            && deputies.getOrDefault(word, Set.of()).size() == 1;
    Set<String> names = onlyDeputy ? holders.getOrDefault(word + DEPUTY, Set.of()) : told;
    return names.size() == 1 ? Optional.of(names.iterator().next()) : Optional.empty();
  }
}
