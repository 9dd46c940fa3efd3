package org.hotrai.ui;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.hotrai.export.citation.CitationForm;
import org.hotrai.message.Message;
import org.hotrai.message.Messages;
import org.hotrai.ui.citation.CitationMenu;
import org.hotrai.ui.citation.CitationModel;
import org.hotrai.ui.citation.Citations;
import org.hotrai.ui.help.Shortcut;
import org.hotrai.ui.settings.SettingsModel;

/** Puts citations of the chosen articles on the clipboard, in the form that was chosen last. */
final class Citing {
  private final CitationModel citations;
  private final SettingsModel settings;
  private final Notices notices;
  private final Supplier<List<Long>> chosen;

  Citing(
      CitationModel citations,
      SettingsModel settings,
      Notices notices,
      Supplier<List<Long>> chosen) {
    this.citations = citations;
    this.settings = settings;
    this.notices = notices;
    this.chosen = chosen;
  }

  /** The form that was chosen last. */
  private CitationForm last() {
    return settings.get().reading().citing();
  }

  /** Copies in the form that was chosen last. */
  void copy() {
    copyAs(last());
  }

  private void copyAs(CitationForm form) {
    settings.change(now -> now.withCiting(form));
    citations.cite(chosen.get(), form, cited -> copied(cited, form));
  }

  private void copied(Citations cited, CitationForm form) {
    ClipboardContent content = new ClipboardContent();
    content.putString(cited.text());
    content.putHtml(cited.html());
    Clipboard.getSystemClipboard().setContent(content);
    Message name = Message.of(CitationMenu.nameCode(form));
    notices.tell(Message.of("ui.cite.copied", cited.count(), notices.words().text(name)));
  }

  /** The choice of forms. */
  Menu menu(Messages words) {
    return CitationMenu.of(words, this::last, this::copyAs);
  }

  /** What the right button offers on the list. */
  ContextMenu ofList(Messages words) {
    MenuItem copy = new MenuItem(words.text(Shortcut.COPY_CITATION.code()));
    copy.setMnemonicParsing(false);
    copy.setAccelerator(Shortcut.COPY_CITATION.menuKeys());
    copy.setOnAction(event -> copy());
    return new ContextMenu(copy, menu(words));
  }
}
