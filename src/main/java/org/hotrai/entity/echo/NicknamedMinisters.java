package org.hotrai.entity.echo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.SpelledLetters;
import org.hotrai.text.Span;
import org.hotrai.text.Words;

/**
 * Finds the only minister whom an article names, where a headline calls him by his post and a
 * nickname, which is one syllable and no word: รมว.จุ๋ม.
 */
final class NicknamedMinisters {
  private static final String POST = "รมว.";
  private static final Pattern NICKNAME =
      Pattern.compile("[เแโใไ]?[ก-ฮ]{1,3}[ัิีึืุู็]?[่-๋][าอวย]?[ก-ฮ]?์?(?![ก-๎ฯ.])");

  /** The post behind a name, be it his second. */
  private static final Pattern BEHIND =
      Pattern.compile(
          " ?(?:\\([^()]{1,40}\\) ?)?(?:ใน ?ฐานะ ?)?(?:(?:รอง)?นายกรัฐมนตรี ?(?:และ ?|/ ?)?)?"
              + "(?:รัฐมนตรีว่าการ|รมว\\.)");

  /** The post before a name, with the ministry. */
  private static final Pattern BEFORE =
      Pattern.compile("(?:รัฐมนตรีว่าการกระทรวง|รมว\\.)[ก-๎]{2,40}(?: ?\\([ก-๎.]{2,8}\\))? ?$");

  private static final int LONGEST = 90;

  private final Set<String> ministers = new HashSet<>();
  private final Set<String> persons = new HashSet<>();

  /** Of the persons among the candidates of an article. */
  NicknamedMinisters(List<Candidate> candidates, List<BlockText> texts) {
    if (texts.stream().noneMatch(text -> NICKNAME.matcher(behindPost(text)).lookingAt())) {
      return;
    }
    for (Candidate each : candidates) {
      if (each.type() == EntityType.PERSON) {
        persons.add(each.name());
        if (each.name().indexOf(' ') > 0 && isMinister(each, texts.get(each.block()))) {
          ministers.add(each.name());
        }
      }
    }
  }

  /** What stands behind the first such post, which is enough to tell most articles. */
  private static String behindPost(BlockText text) {
    int at = text.text().indexOf(POST);
    return at < 0 ? "" : text.text().substring(at + POST.length());
  }

  private static boolean isMinister(Candidate person, BlockText block) {
    String text = block.text();
    int start = person.span().start();
    return BEHIND.matcher(text).region(person.span().end(), block.length()).lookingAt()
        || BEFORE.matcher(text).region(Math.max(0, start - LONGEST), start).find();
  }

  /** Adds those that stand in the block. */
  void addTo(List<Candidate> found, BlockText block) {
    if (ministers.size() != 1) {
      return;
    }
    String minister = ministers.iterator().next();
    Matcher nickname = NICKNAME.matcher(block.text());
    int at = block.text().indexOf(POST);
    while (at >= 0) {
      int start = at + POST.length();
      if (nickname.region(start, block.length()).lookingAt() && isNone(nickname.group())) {
        Span span = new Span(start, nickname.end());
        found.add(Candidate.byRule(block, span, EntityType.PERSON, minister, Candidate.CERTAIN));
      }
      at = block.text().indexOf(POST, start);
    }
  }

  /** Whether it is no word, no letters spelled, and no name that somebody in the article has. */
  private boolean isNone(String nickname) {
    return !Words.isThaiWord(nickname)
        && SpelledLetters.latin(nickname).isEmpty()
        && persons.stream().noneMatch(name -> name.startsWith(nickname));
  }
}
