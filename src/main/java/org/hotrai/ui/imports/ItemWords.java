package org.hotrai.ui.imports;

import java.nio.file.Path;
import org.hotrai.archive.imports.ImportedItem;
import org.hotrai.message.Message;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Shortened;

/**
 * What the list says of a page.
 *
 * @param title the article's, or else where the page is
 * @param detail why it is no article, or else where the page is
 */
record ItemWords(String title, String detail) {
  private static final int FILE = 56;
  private static final int MEMBER = 40;

  static ItemWords of(ImportedItem item, Messages words) {
    String place = place(item);
    Message reason = item.reason();
    String name = item.title();
    return new ItemWords(name == null ? place : name, reason == null ? place : words.text(reason));
  }

  /** Name of the file, with the place inside it. */
  static String place(ImportedItem item) {
    Path name = Path.of(item.path()).getFileName();
    String file = Shortened.middle(name == null ? item.path() : name.toString(), FILE);
    String member = item.member();
    return member == null ? file : file + " › " + Shortened.middle(member, MEMBER);
  }
}
