package org.hotrai.extract.content;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Links to documents, which belong to the page that hands them out. */
public final class Attachments {
  /** Fewer are beside something else that the page is about. */
  private static final int LEAST_OF_LIST = 5;

  private static final int HEAVIEST = 600;

  private static final Pattern LABEL =
      Pattern.compile(
          "\\W*(?:(?:เอกสาร|ไฟล์|สิ่งที่ส่งมา)\\s?(?:ที่)?(?:แนบ|ประกอบ|ด้วย)|ดาวน์โหลด(?:เอกสาร|ไฟล์)|attach(?:ed|ments?)\\b).{0,40}",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern FILE =
      Pattern.compile(
          "[^?#]*\\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|csv|zip|rar|7z)(?:[?#].*)?",
          Pattern.CASE_INSENSITIVE);

  private static final Evaluator LINK = Selector.evaluatorOf("a[href]");

  private Attachments() {}

  /** Whether the page is a list of documents: most of its links lead to such. */
  public static boolean areMost(Element body) {
    List<Element> links = body.select(LINK);
    long files = links.stream().filter(Attachments::isFile).count();
    return files >= LEAST_OF_LIST && files * 2 >= links.size();
  }

  /** Whether there are links in it, and all of them lead to documents. */
  static boolean areAllIn(Element part) {
    List<Element> links = part.select(LINK);
    return !links.isEmpty() && links.stream().allMatch(Attachments::isFile);
  }

  /** Whether the part says no more than that documents follow. */
  static boolean isLabel(Element part) {
    return part.selectFirst(LINK) == null && LABEL.matcher(part.text()).matches();
  }

  /** Whether the part begins with that, and holds the links to them. */
  static boolean areLabelledIn(Element part) {
    Element first = part.firstElementChild();
    return first != null && areAllIn(part) && isLabel(first) && !TextWeight.isMore(part, HEAVIEST);
  }

  private static boolean isFile(Element link) {
    return FILE.matcher(link.attr("href")).matches();
  }
}
