package org.hotrai.ui.entitypage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hotrai.archive.profile.Appearances;
import org.hotrai.article.Entity;
import org.hotrai.message.Messages;
import org.hotrai.text.date.DateWords;
import org.hotrai.ui.control.Icons;
import org.hotrai.ui.control.Tips;
import org.hotrai.ui.control.WrappedText;
import org.hotrai.ui.entities.EntityKind;
import org.hotrai.ui.sources.ReadableUrl;
import org.kordamp.ikonli.feather.Feather;

/** Who or what the page is about, and the ways to other pages. */
final class PageHead extends VBox {
  private static final char NO_BREAK = '\u00A0';
  private static final int NOTE_LINES = 6;
  private static final int COUNT_LINES = 4;

  private final Messages words;
  private final EntityNames names;
  private final EntityPageModel model;
  private final EntityPageActions actions;
  private final Button back;
  private final Button forward;
  private final MenuButton correct;
  private final HBox line = new HBox();
  private final VBox called = new VBox();
  private final VBox about = new VBox();
  private Optional<Entity> offered = Optional.empty();

  PageHead(EntityPageModel model, Messages words, EntityPageActions actions, Runnable onBack) {
    this.words = words;
    this.names = new EntityNames(words);
    this.model = model;
    this.actions = actions;
    getStyleClass().add("page-top");
    back = Icons.button(Feather.ARROW_LEFT, words.text("ui.shortcut.back"), onBack);
    forward =
        Icons.button(Feather.ARROW_RIGHT, words.text("ui.shortcut.forward"), () -> model.go(true));
    Button close = Icons.button(Feather.X, words.text("ui.entitypage.close"), actions::close);
    correct = new MenuButton(words.text("ui.correct"), Icons.of(Feather.EDIT_2));
    correct.getStyleClass().addAll("small", "page-correct");
    correct.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setMargin(correct, new Insets(2, 6, 0, 6));
    HBox.setHgrow(called, Priority.ALWAYS);
    called.setMinWidth(0);
    about.getStyleClass().add("page-about");
    line.getStyleClass().add("page-line-top");
    line.setAlignment(Pos.TOP_LEFT);
    line.getChildren().setAll(back, forward, called, correct, close);
    getChildren().setAll(line, about);
  }

  /** Shows what the model knows by now. */
  void refresh() {
    forward.setDisable(!model.canGo(true));
    Optional<Head> shown = model.headProperty().get();
    called.getChildren().setAll(shown.map(this::names).orElseGet(this::lostName));
    about.getChildren().setAll(shown.map(this::lines).orElseGet(this::waiting));
    offer(model.headProperty().get().filter(head -> head.with() == null).map(Head::entity));
  }

  /** A page of two says nothing of one of them. A menu that is open stays as it is. */
  private void offer(Optional<Entity> one) {
    if (!one.equals(offered)) {
      offered = one;
      correct.getItems().setAll(one.map(actions::corrections).orElse(List.of()));
    }
    correct.setVisible(one.isPresent());
    correct.setManaged(one.isPresent());
  }

  private List<Node> lostName() {
    return model.lost().map(entity -> name(entity, false)).stream().toList();
  }

  private List<Node> waiting() {
    String code = model.goneProperty().get() ? "ui.entitypage.gone" : "ui.entitypage.reading";
    return List.of(EntityNames.text(words.text(code), 2, "page-note"));
  }

  private List<Node> names(Head head) {
    Entity with = head.with();
    return with == null
        ? List.of(name(head.entity(), false))
        : List.of(name(head.entity(), true), name(with, true));
  }

  private List<Node> lines(Head head) {
    List<Node> lines = new ArrayList<>();
    if (head.with() == null) {
      lines.add(kindAndNames(head.entity()));
      head.said().notes().forEach(note -> lines.add(said(Feather.EDIT_3, note(note))));
      head.said().links().forEach(url -> lines.add(said(Feather.LINK, link(url), open(url))));
    }
    String counts =
        head.all().map(all -> counts(head, all)).orElse(words.text("ui.entitypage.reading"));
    lines.add(EntityNames.text(counts, COUNT_LINES, "page-counts"));
    return lines;
  }

  /** The chief name; on a page of two it leads to the page of the one. */
  private Node name(Entity entity, boolean leads) {
    WrappedText name = EntityNames.text(names.label(entity.key(), entity.name()), 3, "page-name");
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox named = new HBox(Icons.of(EntityKind.icon(entity.key().type()), "kind-icon"), name);
    named.getStyleClass().addAll("page-named", EntityKind.styleClass(entity.key().type()));
    if (leads) {
      named.getStyleClass().add("page-leads");
      named.setOnMouseClicked(event -> model.open(entity.key()));
    }
    return named;
  }

  private Node kindAndNames(Entity entity) {
    Label kind = new Label(words.text(EntityNames.oneOf(entity.key().type())));
    kind.getStyleClass().add("page-aliases");
    kind.setMinWidth(Region.USE_PREF_SIZE);
    HBox described = new HBox(kind);
    described.getStyleClass().add("page-described");
    // The kind stands beside the first line of the names, not in the middle of them.
    described.setFillHeight(false);
    if (!entity.aliases().isEmpty()) {
      WrappedText aliases =
          EntityNames.text(String.join(" · ", entity.aliases()), 2, "page-aliases");
      Tips.whereCut(aliases);
      HBox.setHgrow(aliases, Priority.ALWAYS);
      described.getChildren().add(aliases);
    }
    return described;
  }

  private static HBox said(Feather icon, Node... parts) {
    HBox said = new HBox(Icons.of(icon, "card-icon"));
    said.getChildren().addAll(parts);
    said.getStyleClass().addAll("card-line", "page-said");
    return said;
  }

  private static WrappedText note(String note) {
    WrappedText text = EntityNames.text(note, NOTE_LINES, "page-said-note");
    Tips.whereCut(text);
    HBox.setHgrow(text, Priority.ALWAYS);
    return text;
  }

  private WrappedText link(String url) {
    WrappedText text = EntityNames.text(ReadableUrl.of(url), 2, "card-link");
    text.setOnMouseClicked(event -> actions.browse(url));
    return text;
  }

  private Button open(String url) {
    return Icons.button(
        Feather.EXTERNAL_LINK, words.text("ui.sources.open"), () -> actions.browse(url));
  }

  private String counts(Head head, Appearances all) {
    List<String> counts = new ArrayList<>();
    Appearances listed = model.listedProperty().get().orElse(all);
    counts.add(
        // While it is read again, the list may still be the longer one of before.
        listed.articles() >= all.articles()
            ? words.text("ui.entitypage.articles", listed.articles())
            : words.text("ui.entitypage.some-articles", listed.articles(), all.articles()));
    if (head.with() == null) {
      counts.add(words.text("ui.entitypage.mentions", listed.mentions()));
    } else {
      model
          .sharedProperty()
          .get()
          .map(Map::size)
          .ifPresent(shared -> counts.add(words.text("ui.entitypage.shared", shared)));
    }
    seen(listed).ifPresent(counts::add);
    if (model.unfinishedProperty().get()) {
      counts.add(words.text("ui.entitypage.unfinished"));
    }
    return counts.stream().collect(Collectors.joining("  ·  "));
  }

  private Optional<String> seen(Appearances all) {
    Optional<LocalDate> first = all.first();
    return first.flatMap(from ->
        all.last()
            .map(to ->
                from.equals(to)
                    ? day(from)
                    : words.text("ui.entitypage.seen", day(from), day(to))));
  }

  /** A day that is not torn apart where the line is too long. */
  private String day(LocalDate day) {
    return DateWords.shortForm(day.toString(), words.locale()).replace(' ', NO_BREAK);
  }
}
