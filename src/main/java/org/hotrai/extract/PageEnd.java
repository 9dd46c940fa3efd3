package org.hotrai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hotrai.article.Block;
import org.hotrai.extract.content.TextWeight;
import org.hotrai.text.Keywords;

/**
 * Takes from under the end of an article what belongs to the page: headings over nothing, lists of
 * keywords, and calls to subscribe or to follow.
 */
final class PageEnd {
  /** A line about the article is not heavier. */
  private static final int HEAVIEST_LINE = 160;

  /** A line that asks for something is not longer, in characters. */
  private static final int LONGEST_CALL = 300;

  /** What asks its reader for something begins a sentence, or follows "If you liked this,". */
  private static final String BEGINNING = "(?:^|[.!?…:,–—|]\\s+)(?:(?:please|then|and|dann) )?";

  /** Articles may hold such words as well, but seldom as a request at their very end. */
  private static final Pattern CALL =
      Pattern.compile(
          BEGINNING
              + "(?:subscribe (?:now|today|here|to (?:our|my))|sign(?:ing)? up for"
              + " (?:our|my)|follow (?:us|me|him|her|them|@\\w+|\\p{Lu}\\S+ \\p{Lu}\\S+) (?:on|at)"
              + " (?:twitter|x|facebook|instagram|linkedin|threads)\\b|submit a letter to (?:us|the"
              + " editor)|(?:abonniere|folge) (?:uns|mir)|abonnieren sie (?:jetzt |hier"
              + " )?(?:unser|den)|suscríbete|síguenos|abonnez-vous|suivez-nous)|[.!?…]\\s+sign up"
              + " here[^\\p{L}\\p{M}\\p{N}]*$|\\b(?:get|receive|join|sign"
              + " up|subscribe)\\b[^.!?]{0,60} our (?:\\w+ ){0,3}newsletters?\\b|\\bmit unserem"
              + " (?:\\w+ )?newsletter\\b|\\bfehler (?:entdeckt|gefunden)\\?|\\bis a"
              + " reader-supported publication"
              + "|(?:อย่าลืม|ฝาก|ช่วย|(?:กด)?ไลก์|(?:กด)?ไลค์)(?:และ|แล้ว|\\s){0,3}กดติดตาม"
              + "|กดติดตาม(?:เรา|ได้(?:ที่|ทาง))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** One of these is in all that {@link #CALL} finds. */
  private static final Keywords OF_CALL =
      Keywords.of(
          "subscribe",
          "sign",
          "follow",
          "letter",
          "abonn",
          "folge",
          "suscr",
          "síguenos",
          "suivez",
          "fehler",
          "reader-supported",
          "กดติดตาม");

  private PageEnd() {}

  /** The blocks without that. */
  static List<Block> cut(List<Block> blocks) {
    List<Block> article = new ArrayList<>(blocks);
    while (!article.isEmpty()) {
      Block last = article.removeLast();
      Block kept = withoutCalls(last);
      // A dash or the like may be left, under which the page's own began.
      boolean nothing = !kept.equals(last) && TextWeight.of(kept.text()) == 0;
      if (!nothing && !isOfThePage(kept)) {
        article.add(kept);
        break;
      }
    }
    return article;
  }

  private static boolean isOfThePage(Block block) {
    String text = block.text();
    return switch (block) {
      case Block.Heading heading -> true;
      case Block.Image image -> false;
      case Block.Code code -> false;
      case Block.Footnote note -> false;
      default ->
          TextWeight.of(text) <= HEAVIEST_LINE
              && (PageLines.endsThePage(text) || isContactOverRights(text));
    };
  }

  /** Where the site's owner is found, and behind that whose the page is, in lines of one block. */
  private static boolean isContactOverRights(String text) {
    int last = text.lastIndexOf('\n');
    return last > 0
        && PageLines.isOfRights(text.substring(last + 1).strip())
        && PageLines.isContact(text.substring(0, last));
  }

  /** A paragraph without the calls in its last lines; what is left may be empty. */
  private static Block withoutCalls(Block block) {
    if (!(block instanceof Block.Paragraph paragraph)) {
      return block;
    }
    String text = block.text();
    int end = text.length();
    while (end > 0) {
      int start = text.lastIndexOf('\n', end - 1) + 1;
      if (!isCall(text.substring(start, end))) {
        break;
      }
      end = Math.max(0, start - 1);
    }
    return end == text.length() ? block : new Block.Paragraph(paragraph.content().cut(0, end));
  }

  private static boolean isCall(String line) {
    return line.length() <= LONGEST_CALL && OF_CALL.isAnyIn(line) && CALL.matcher(line).find();
  }
}
