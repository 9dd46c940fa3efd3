package org.hotrai.entity.echo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.text.Digits;
import org.hotrai.text.Span;

/**
 * Finds the ministers of an article where it calls them by the number of their post: มท.1, for the
 * one whom it names as minister of the interior, and มท.2, for the only deputy.
 */
final class NumberedPosts {
  private static final List<Post> POSTS =
      WordLists.lines("numbered-posts.tsv").stream().map(Post::of).toList();
  private static final Pattern POST =
      Pattern.compile(
          "(?:" + String.join("|", POSTS.stream().map(Post::word).toList()) + ") ?[1-4]");

  private static final String CABINET = "(?:(?:รอง)?นายกรัฐมนตรี ?(?:และ ?|/ ?)?)?";
  private static final String MINISTER =
      "(?:รัฐมนตรี(?<deputy>ช่วย)?ว่าการ|รัฐมนตรี(?<aid>ช่วย)|รม(?:ว|(?<short>ช))\\.)"
          + " ?(?:กระทรวง)?";
  private static final Pattern BEHIND_NAME =
      Pattern.compile(" ?(?:\\([^()]{1,40}\\) ?)?(?:ใน ?ฐานะ ?)?" + CABINET + MINISTER);
  private static final int LONGEST = 120;
  private static final int MOST = 4;

  /** By post and rank, the names of those who hold it. */
  private final Map<String, Set<String>> holders = new LinkedHashMap<>();

  /** One of the list: the word before the number, as a pattern, and the ministry's names. */
  private record Post(String name, String ministry, String shortForm) {
    static Post of(String line) {
      String[] fields = line.split("\t", -1);
      return new Post(fields[0], fields[1], fields[2]);
    }

    String word() {
      return Pattern.quote(name);
    }

    boolean isOf(BlockText block, int at) {
      return block.text().startsWith(ministry, at) || block.text().startsWith(shortForm, at);
    }
  }

  /** Those whom the candidates name with such a post behind the name. */
  NumberedPosts(List<Candidate> candidates, List<BlockText> texts) {
    boolean any = texts.stream().anyMatch(text -> POSTS.stream().anyMatch(post -> has(text, post)));
    for (Candidate person : any ? candidates : List.<Candidate>of()) {
      if (person.type() == EntityType.PERSON && person.name().indexOf(' ') > 0) {
        add(person, texts.get(person.block()));
      }
    }
  }

  private static boolean has(BlockText text, Post post) {
    return text.text().contains(post.name());
  }

  private void add(Candidate person, BlockText block) {
    int end = person.span().end();
    Matcher minister =
        BEHIND_NAME.matcher(block.text()).region(end, Math.min(block.length(), end + LONGEST));
    if (!minister.lookingAt()) {
      return;
    }
    boolean deputy =
        minister.start("deputy") >= 0 || minister.start("aid") >= 0 || minister.start("short") >= 0;
    for (Post post : POSTS) {
      if (post.isOf(block, minister.end())) {
        holders
            .computeIfAbsent(key(post.name(), deputy), first -> new TreeSet<>())
            .add(person.name());
      }
    }
  }

  private static String key(String post, boolean deputy) {
    return post + (deputy ? "2" : "1");
  }

  /** Whether a name is such a post, which another holds in another article. */
  static boolean isPost(String name) {
    return POST.matcher(Digits.toWestern(name)).matches();
  }

  /** Adds those that stand in the block. */
  void addTo(List<Candidate> found, BlockText block) {
    for (Post post : holders.isEmpty() ? List.<Post>of() : POSTS) {
      int at = block.text().indexOf(post.name());
      while (at >= 0) {
        int number = block.skipSpace(at + post.name().length());
        Span span = new Span(at, number + 1);
        holder(post, block, span)
            .map(name -> Candidate.byRule(block, span, EntityType.PERSON, name, Candidate.CERTAIN))
            .ifPresent(found::add);
        at = block.text().indexOf(post.name(), at + 1);
      }
    }
  }

  /** The only one who holds the post that stands there, if it is one; มท.1234 is a file. */
  private Optional<String> holder(Post post, BlockText block, Span span) {
    int number = Character.digit(block.charAt(span.end() - 1), 10);
    char behind = block.charAt(span.end());
    boolean goesOn = Character.isDigit(behind) || behind == '/' || behind == '.';
    boolean whole = number >= 1 && number <= MOST && !goesOn && block.isWordBoundary(span.start());
    Set<String> names =
        whole ? holders.getOrDefault(key(post.name(), number > 1), Set.of()) : Set.of();
    return names.size() == 1 ? Optional.of(names.iterator().next()) : Optional.empty();
  }
}
