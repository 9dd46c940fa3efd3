package org.hotrai.extract;

import java.util.regex.Pattern;
import org.hotrai.extract.content.TextWeight;
import org.hotrai.extract.metadata.Metadata;
import org.jsoup.nodes.Document;

/** Tells pages that stand where an article was wanted: error pages and logins. */
final class EmptyPage {
  private static final Pattern ERROR =
      Pattern.compile(
          ".*(?:\\b40[34]\\b|\\b50[023]\\b|not found|forbidden|access denied|page (?:does"
              + " not|doesn.t)"
              + " exist|ไม่พบหน้า|ไม่พบเว็บ|ไม่พบข้อมูล|หน้าที่คุณ(?:ค้นหา|ต้องการ)ไม่|nicht"
              + " gefunden|just a moment|attention required).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** A page with more text than this holds something, whatever its title says. */
  private static final int LITTLE_TEXT = 1_000;

  private EmptyPage() {}

  static boolean is(Document page, Metadata metadata) {
    int weight = TextWeight.of(page.body().text());
    boolean error =
        ERROR.matcher(page.title()).matches() || ERROR.matcher(metadata.title().text()).matches();
    boolean login = page.selectFirst("input[type=password]") != null;
    return weight < LITTLE_TEXT && (error || login);
  }
}
