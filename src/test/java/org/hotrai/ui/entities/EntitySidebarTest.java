package org.hotrai.ui.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.hotrai.annotation.ListedArticle;
import org.hotrai.annotation.Marks;
import org.hotrai.archive.entities.EntityCount;
import org.hotrai.archive.entities.EntityDetails;
import org.hotrai.article.ArticleSummary;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.correction.Correction;
import org.hotrai.correction.EntityName;
import org.hotrai.ui.reader.ReaderFx;
import org.hotrai.ui.reader.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ReaderFx.class)
class EntitySidebarTest implements EntityActions {
  private final List<String> told = new ArrayList<>();
  private final List<ListedArticle> found = new ArrayList<>();
  private final SidebarStage window = SidebarStage.of(this);
  private final Stage stage = window.stage();
  private final EntityMenu menu = window.menu();
  private final EntitySidebar sidebar = window.sidebar();

  @BeforeEach
  void show() {
    window.show();
    told.clear();
  }

  @AfterEach
  void close() {
    window.close();
  }

  private ListView<SidebarItem> list() {
    return window.list();
  }

  @Test
  void namesHaveTheRoomOfANarrowColumn() {
    ReaderFx.call(() -> {
      stage.setScene(new Scene(new StackPane(sidebar), 200, 500));
      layOut();
      assertThat(((Region) sidebar.lookup(".entity-name")).getWidth()).isGreaterThan(90);
      return true;
    });
  }

  private void layOut() {
    for (int i = 0; i < 3; i++) {
      sidebar.getScene().getRoot().applyCss();
      sidebar.getScene().getRoot().layout();
    }
  }

  private void press(KeyCode code, boolean shift, boolean alt) {
    ReaderFx.call(() -> {
      list().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, alt, false));
      return true;
    });
  }

  @Test
  void countsOfTheArchiveStandBesideThoseOfTheArticle() {
    SidebarItem.Named hanoi = ReaderFx.call(() -> (SidebarItem.Named) list().getItems().get(3));

    assertThat(hanoi.row().count()).isEqualTo(3);
    assertThat(hanoi.row().inArchive()).hasValue(12);
  }

  @Test
  void keysLookAtMentionsAndStepOn() {
    press(KeyCode.ENTER, false, false);
    press(KeyCode.ENTER, false, false);
    press(KeyCode.ENTER, true, false);
    press(KeyCode.ESCAPE, false, false);

    assertThat(told).contains("look ฮานอย 0", "look ฮานอย 1", "look null 0");
    assertThat(told.stream().filter("look ฮานอย 0"::equals)).hasSize(2);
  }

  @Test
  void anotherNameOpensThePageOfBothWhereOneIsLookedAt() {
    ReaderFx.call(() -> {
      list().getSelectionModel().select(1);
      return true;
    });
    press(KeyCode.ENTER, false, false);
    ReaderFx.call(() -> {
      list().getSelectionModel().select(3);
      KeyEvent both =
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, true, false, false);
      list().fireEvent(both);
      return true;
    });

    assertThat(told.getLast()).matches("together .+ ฮานอย");
    assertThat(told).doesNotContain("look ฮานอย 0");
  }

  @Test
  void theCursorPointsOutMentionsAndKeysFoldAKind() {
    press(KeyCode.UP, false, false);
    press(KeyCode.SPACE, false, false);

    assertThat(told).contains("point null");
    assertThat(ReaderFx.call(() -> list().getItems().size())).isEqualTo(3);
    press(KeyCode.RIGHT, false, false);
    assertThat(ReaderFx.call(() -> list().getItems().size())).isEqualTo(4);
    press(KeyCode.DOWN, false, false);
    assertThat(told).endsWith("point ฮานอย");
  }

  @Test
  void theArticleComesToTheFrontBeforeAMentionIsLookedAt() {
    press(KeyCode.ENTER, false, false);
    press(KeyCode.ENTER, true, false);

    assertThat(told).containsSubsequence("article", "look ฮานอย 0", "article", "look ฮานอย 2");
  }

  @Test
  void keysOpenTheMenuWithTheFirstMentionMeant() {
    press(KeyCode.F10, true, false);
    assertThat(menuTexts()).contains("Not a name here", "Never a name");

    ReaderFx.call(() -> {
      openMenu().hide();
      return true;
    });
    press(KeyCode.CONTEXT_MENU, false, false);
    assertThat(menuTexts()).contains("Not a name here");
    ReaderFx.call(() -> {
      MenuItem not =
          openMenu().getItems().stream()
              .filter(item -> "Not a name here".equals(item.getText()))
              .findFirst()
              .orElseThrow();
      not.fire();
      openMenu().hide();
      return true;
    });
    assertThat(told.getLast()).startsWith("correct NotHere");
  }

  private static ContextMenu openMenu() {
    return Window.getWindows().stream()
        .filter(window -> window instanceof ContextMenu && window.isShowing())
        .map(ContextMenu.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> menuTexts() {
    return ReaderFx.call(() ->
        openMenu().getItems().stream().map(MenuItem::getText).filter(Objects::nonNull).toList());
  }

  @Test
  void whatIsFoundInTheArchiveComesIntoView() {
    LongStream.range(100, 130).mapToObj(EntitySidebarTest::listed).forEach(found::add);
    press(KeyCode.ENTER, false, false);
    ReaderFx.await(() -> !findButtons().isEmpty());
    ReaderFx.call(() -> {
      findButtons().getFirst().fire();
      return true;
    });

    ReaderFx.await(() ->
        list().lookupAll(".entity-cell").stream()
            .map(cell -> (ListCell<?>) cell)
            .filter(cell -> cell.isVisible() && cell.getIndex() == 3)
            .anyMatch(cell -> Math.abs(cell.getBoundsInParent().getMinY()) < 2));
  }

  private List<Button> findButtons() {
    return list().lookupAll(".entity-steps .button").stream()
        .map(Button.class::cast)
        .filter(button -> "Find in archive".equals(button.getAccessibleText()))
        .toList();
  }

  private static ListedArticle listed(long id) {
    return new ListedArticle(
        new ArticleSummary(id, "ข่าว", null, null, null, null, "th", "", Instant.EPOCH),
        Marks.NONE);
  }

  @Test
  void altEnterOpensThePage() {
    press(KeyCode.ENTER, false, true);

    assertThat(told).containsExactly("page ฮานอย");
  }

  @Test
  void whatARenamedEntityHasBecomeIsLookedAt() {
    press(KeyCode.ENTER, false, false);
    ReaderFx.call(() -> {
      sidebar.change(Samples.without(Samples.HANOI), Samples.MALI);
      return true;
    });

    assertThat(told).contains("look มาลี ใจดี 0");
  }

  @Test
  void theCursorGoesToWhatItsEntityHasBecome() {
    ReaderFx.call(() -> {
      sidebar.change(Samples.without(Samples.HANOI), Samples.MALI);
      return true;
    });

    assertThat(ReaderFx.call(() -> list().getSelectionModel().getSelectedItem()))
        .isInstanceOfSatisfying(
            SidebarItem.Named.class, named -> assertThat(named.key()).isEqualTo(Samples.MALI));
    assertThat(told).doesNotContain("look มาลี ใจดี 0");
  }

  @Test
  void menuCorrectsWithoutFurtherQuestionsWhereNoneIsNeeded() {
    Entity hanoi = Samples.stored().entities().getLast();
    ReaderFx.call(() -> {
      List<MenuItem> items = menu.items(Samples.stored(), hanoi, OptionalInt.of(1));
      assertThat(items.stream().filter(item -> !(item instanceof SeparatorMenuItem)))
          .hasSize(11)
          .allMatch(item -> !item.getText().isBlank());
      items.getLast().fire();
      items.get(items.size() - 2).fire();
      return true;
    });

    assertThat(told.getFirst()).isEqualTo("correct " + new Correction.Never(EntityName.of(hanoi)));
    assertThat(told.getLast()).startsWith("correct NotHere").contains("ตลาดน้ำใน");
    assertThat(ReaderFx.call(() -> menu.items(Samples.stored(), hanoi, OptionalInt.empty())))
        .hasSize(12);
  }

  private static String name(@Nullable EntityKey entity) {
    return entity == null ? "null" : entity.foldedName();
  }

  @Override
  public void look(@Nullable EntityKey entity, int nth) {
    told.add("look " + name(entity) + " " + nth);
  }

  @Override
  public void showArticle() {
    told.add("article");
  }

  @Override
  public void point(@Nullable EntityKey entity) {
    told.add("point " + name(entity));
  }

  @Override
  public void findArticles(EntityKey entity, Consumer<List<ListedArticle>> answer) {
    answer.accept(found);
  }

  @Override
  public void countArticles(
      Collection<EntityKey> entities, Consumer<Map<EntityKey, Integer>> answer) {
    answer.accept(Map.of(Samples.HANOI, 12));
  }

  @Override
  public void details(EntityKey entity, Consumer<EntityDetails> answer) {
    told.add("details " + name(entity));
  }

  @Override
  public void search(String words, Consumer<List<EntityCount>> answer) {
    var found = new Entity(new EntityKey(EntityType.PLACE, "ก"), "ก", List.of());
    answer.accept(List.of(new EntityCount(found, 1, 1)));
  }

  @Override
  public void correct(Correction correction) {
    told.add("correct " + correction);
  }

  @Override
  public void browse(String url) {
    told.add("browse " + url);
  }

  @Override
  public void openArticle(long id) {
    told.add("open " + id);
  }

  @Override
  public void openPage(EntityKey entity) {
    told.add("page " + name(entity));
  }

  @Override
  public void openTogether(EntityKey one, EntityKey other) {
    told.add("together " + name(one) + " " + name(other));
  }
}
