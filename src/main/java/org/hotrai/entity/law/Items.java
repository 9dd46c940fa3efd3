package org.hotrai.entity.law;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Finder;
import org.hotrai.text.Span;

/**
 * Takes the item or section that stands behind a treaty or regulation into its mention:
 * ปฏิญญาสากลว่าด้วยสิทธิมนุษยชน ข้อ 21.
 */
public final class Items implements Finder {
  private static final Pattern BEHIND =
      Pattern.compile(
          " ?(?:ข้อ(?:ที่)? ?[0-9๐-๙]{1,3}(?:/[0-9๐-๙]{1,2})?(?![0-9๐-๙]| ?ข้อ)|"
              + Sections.SECTION
              + ")(?: ?วรรค[ก-๎]{2,5})?(?: ?\\((?:[0-9๐-๙]{1,2}|[ก-ฮ])\\))*");

  private final Finder finder;

  /** One that finds the laws that those stand behind. */
  public Items(Finder finder) {
    this.finder = finder;
  }

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>();
    for (Candidate each : finder.find(block)) {
      int end = isThaiLaw(block, each) ? end(block, each.span().end()) : each.span().end();
      found.add(end > each.span().end() ? upTo(each, end) : each);
    }
    return found;
  }

  private static Candidate upTo(Candidate law, int end) {
    Span span = new Span(law.span().start(), end);
    return new Candidate(
        law.block(), span, law.type(), law.name(), law.value(), law.origin(), law.confidence());
  }

  /** Index behind the item that begins there, the same index if none does. */
  static int end(BlockText block, int at) {
    Matcher item = BEHIND.matcher(block.text()).region(at, block.length());
    return item.lookingAt() && block.isClusterBoundary(item.end()) ? item.end() : at;
  }

  private static boolean isThaiLaw(BlockText block, Candidate found) {
    return found.type() == EntityType.LAW && block.isThai(found.span().start());
  }
}
