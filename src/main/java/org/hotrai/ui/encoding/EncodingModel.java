package org.hotrai.ui.encoding;

import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hotrai.archive.imports.ImportedItem;
import org.hotrai.archive.imports.Originals;
import org.hotrai.message.Message;
import org.hotrai.ui.control.Background;
import org.hotrai.ui.control.Latest;
import org.jspecify.annotations.Nullable;

/** The encoding that the page of the open article is read in, and the user's choice of another. */
public final class EncodingModel {
  private static final EncodingMenu.Choice OF_PAGE = new EncodingMenu.Choice(null);
  private static final long NONE = -1;

  private final Pages pages;
  private final Background background;
  private final Latest asking;
  private final Listener listener;
  private final ReadOnlyObjectWrapper<EncodingMenu.Choice> inUse =
      new ReadOnlyObjectWrapper<>(this, "inUse", OF_PAGE);
  private final ReadOnlyBooleanWrapper available = new ReadOnlyBooleanWrapper(this, "available");
  private long article = NONE;

  /** No article is open yet. */
  public EncodingModel(Pages pages, Background background, Listener listener) {
    this.pages = pages;
    this.background = background;
    this.asking = new Latest(background);
    this.listener = listener;
  }

  /** What is needed of the archive's saved pages. Every call may wait for the disk. */
  public interface Pages {
    /** The encoding that a person chose for the page of an article. */
    Optional<Charset> chosen(long article);

    /** Reads the article from its page in another encoding; null leaves it to the page. */
    ImportedItem decodeAgain(long article, @Nullable Charset charset);

    /** The pages of an open archive. */
    static Pages of(Originals originals) {
      return new Pages() {
        @Override
        public Optional<Charset> chosen(long article) {
          return originals.chosenEncoding(article);
        }

        @Override
        public ImportedItem decodeAgain(long article, @Nullable Charset charset) {
          return originals.decodeAgain(article, charset);
        }
      };
    }
  }

  /** Told of what came of a choice, on the FX thread. */
  public interface Listener {
    /** The article reads otherwise now. */
    void changed(long article, Message told);

    /** The article stays as it was, for that reason. */
    void unchanged(Message reason);

    /** It went wrong. */
    void failed(Throwable failure);
  }

  /** That article is open, in the version that can be decoded again. */
  public void show(long opened) {
    article = opened;
    available.set(true);
    inUse.set(OF_PAGE);
    ask();
  }

  private void ask() {
    long asked = article;
    asking.run(
        () -> new EncodingMenu.Choice(pages.chosen(asked).orElse(null)),
        choice -> {
          if (asked == article) {
            inUse.set(choice);
          }
        },
        listener::failed);
  }

  /** No article is open, or one whose encoding cannot be chosen. */
  public void clear() {
    asking.forget();
    article = NONE;
    available.set(false);
    inUse.set(OF_PAGE);
  }

  /** Reads the open article in that encoding. */
  public void choose(EncodingMenu.Choice choice) {
    long chosenFor = article;
    if (chosenFor == NONE) {
      return;
    }
    background.run(
        () -> pages.decodeAgain(chosenFor, choice.charset()),
        item -> decoded(chosenFor, choice, item),
        failure -> {
          again(chosenFor);
          listener.failed(failure);
        });
  }

  private void decoded(long decoded, EncodingMenu.Choice choice, ImportedItem item) {
    again(decoded);
    switch (item.status()) {
      case IMPORTED, UPDATED ->
          listener.changed(decoded, Message.of("ui.encoding.changed", choice.name()));
      case DUPLICATE -> listener.unchanged(Message.of("ui.encoding.same", choice.name()));
      case REJECTED ->
          listener.unchanged(
              Message.of(
                  "ui.encoding.no-article", choice.name(), Objects.requireNonNull(item.reason())));
    }
  }

  private void again(long decoded) {
    if (decoded == article) {
      ask();
    }
  }

  /** What holds for the open article. */
  public ReadOnlyObjectProperty<EncodingMenu.Choice> inUseProperty() {
    return inUse.getReadOnlyProperty();
  }

  /** Whether the encoding of what is open can be chosen. */
  public ReadOnlyBooleanProperty availableProperty() {
    return available.getReadOnlyProperty();
  }
}
