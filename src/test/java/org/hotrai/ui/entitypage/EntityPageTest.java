package org.hotrai.ui.entitypage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hotrai.archive.profile.EntityProfiles;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.correction.Description;
import org.hotrai.message.Messages;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.Pages;
import org.hotrai.store.article.ArticleStore;
import org.hotrai.store.entity.CompanyStore;
import org.hotrai.store.entity.EntityProfileStore;
import org.hotrai.ui.control.AtOnce;
import org.hotrai.ui.control.Background;
import org.hotrai.ui.control.FxThread;
import org.hotrai.ui.control.WrappedText;
import org.hotrai.ui.search.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityPageTest implements EntityPageActions {
  private static final Map<String, EntityType> NAMES =
      Map.of(
          "สมหญิง ใจดี", EntityType.PERSON,
          "กรมส่งเสริมการเกษตร", EntityType.ORGANISATION,
          "กรมป่าไม้", EntityType.ORGANISATION,
          "ลำปาง", EntityType.PLACE);
  private static final EntityKey WOMAN = Pages.key(EntityType.PERSON, "สมหญิง ใจดี");

  @TempDir private Path folder;
  private ArchiveFile file;
  private EntityProfiles profiles;
  private EntityPageModel model;
  private final List<Throwable> failures = new ArrayList<>();
  private final List<String> heard = new ArrayList<>();
  private Description said = Description.NONE;

  @BeforeEach
  void fill() {
    file = ArchiveFile.open(folder.resolve("a.hotrai"));
    for (int i = 0; i < 5; i++) {
      add("a" + i, "สมหญิง ใจดี จาก กรมส่งเสริมการเกษตร พบ กรมป่าไม้ ที่ลำปาง");
      add("b" + i, "อากาศวันนี้แจ่มใส");
    }
    profiles =
        new EntityProfiles(
            new EntityProfileStore(file),
            new ArticleStore(file),
            new CompanyStore(file),
            words -> List.of(),
            entity -> said);
    model = new EntityPageModel(profiles, AtOnce.background(), failures::add);
  }

  private void add(String name, String text) {
    add(name, "2020-05-06", text);
  }

  private void add(String name, String day, String text) {
    String url = "https://a.example/" + name;
    new ArticleStore(file).add(Pages.naming(url, day, text, NAMES));
  }

  @AfterEach
  void shut() {
    file.close();
    assertThat(failures).isEmpty();
  }

  @Override
  public void openArticle(long article, EntityKey entity, int nth) {
    heard.add("article " + nth);
  }

  @Override
  public void search(String query) {
    heard.add(query);
  }

  @Override
  public void browse(String url) {
    heard.add("browse " + url);
  }

  @Override
  public List<MenuItem> corrections(Entity entity) {
    return List.of(new MenuItem("rename " + entity.name()));
  }

  @Override
  public void close() {
    heard.add("close");
  }

  private EntityPage page(double width) {
    EntityPage page = new EntityPage(model, Messages.of(Locale.ENGLISH), this);
    new Scene(page, width, 800);
    model.open(WOMAN);
    page.resize(width, 800);
    page.applyCss();
    page.layout();
    page.layout();
    return page;
  }

  @Test
  void aLowPageKeepsItsHeadAndScrollsTheRest() throws Exception {
    FxThread.call(() -> {
      EntityPage page = page(450);
      ((ToggleButton) page.lookup(".page-tabs").lookupAll(".facet-tab").toArray()[1]).fire();
      page.resize(450, 400);
      page.layout();
      page.layout();
      assertThat(page.minHeight(450)).isZero();
      assertThat(page.lookup(".page-name").localToScene(0, 0).getY()).isPositive();
      assertThat(foot(page.lookup(".company"))).isLessThanOrEqualTo(400);
      ScrollPane scroll = (ScrollPane) page.lookup(".company .scroll-pane");
      scroll.setVvalue(1);
      page.layout();
      List<Node> rows = List.copyOf(page.lookupAll(".companion"));
      assertThat(rows).isNotEmpty().allMatch(row -> foot(row) <= 400);
      page.close();
      return 0;
    });
  }

  private static double foot(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMaxY();
  }

  @Test
  void theKindHasOneIcon() throws Exception {
    FxThread.call(() -> {
      EntityPage page = page(1200);
      assertThat(page.lookup(".page-top").lookupAll(".kind-icon")).hasSize(1);
      page.close();
      return 0;
    });
  }

  @Test
  void theHeadUsesTheRoomUnderItsButtons() throws Exception {
    add("later", "2020-07-01", "สมหญิง ใจดี ไปลำปาง");
    FxThread.call(() -> {
      EntityPage page = page(450);
      WrappedText counts = (WrappedText) page.lookup(".page-counts");
      assertThat(counts.shownLines()).hasSize(1);
      page.close();
      return 0;
    });
  }

  @Test
  void itSaysThatCorrectionsAreStillToCome() throws Exception {
    FxThread.call(() -> {
      EntityPage page = page(1200);
      model.correcting();
      assertThat(texts(page, ".page-counts"))
          .singleElement()
          .satisfies(counts -> assertThat(counts).endsWith("not fully corrected yet"));
      model.corrected();
      assertThat(texts(page, ".page-counts"))
          .singleElement()
          .satisfies(counts -> assertThat(counts).doesNotContain("corrected"));
      page.close();
      return 0;
    });
  }

  @Test
  void nothingMovesWhenTheTimesAreCounted() throws Exception {
    add("later", "2020-07-01", "สมหญิง ใจดี ไปลำปาง");
    List<Runnable> counted = new ArrayList<>();
    Background later = new Background(Runnable::run, answer -> counted.add(answer));
    EntityPageModel slow = new EntityPageModel(profiles, later, failures::add);
    FxThread.call(() -> {
      EntityPage page = new EntityPage(slow, Messages.of(Locale.ENGLISH), this);
      new Scene(page, 1200, 800);
      slow.open(WOMAN);
      counted.removeFirst().run();
      double before = searchBox(page);
      while (!counted.isEmpty()) {
        counted.removeFirst().run();
      }
      assertThat(page.lookup(".time-chart").isVisible()).isTrue();
      assertThat(searchBox(page)).isEqualTo(before);
      page.close();
      return 0;
    });
  }

  private static double searchBox(EntityPage page) {
    page.resize(1200, 800);
    page.applyCss();
    page.layout();
    page.layout();
    return page.lookup(".text-field").localToScene(0, 0).getY();
  }

  private static List<String> texts(EntityPage page, String selector) {
    return page.lookupAll(selector).stream()
        .map(node -> ((WrappedText) node).getText())
        .distinct()
        .toList();
  }

  @Test
  void showsWhatTheModelKnows() throws Exception {
    FxThread.call(() -> {
      EntityPage page = page(1200);
      assertThat(texts(page, ".page-name")).containsExactly("สมหญิง ใจดี");
      assertThat(texts(page, ".page-counts"))
          .singleElement()
          .satisfies(counts -> assertThat(counts).contains("5 articles", "5 mentions"));
      assertThat(texts(page, ".passage")).isNotEmpty().allMatch(text -> text.contains("สมหญิง"));
      assertThat(texts(page, ".companion-name"))
          .containsExactlyInAnyOrder("กรมส่งเสริมการเกษตร", "กรมป่าไม้", "ลำปาง");
      page.close();
      return 0;
    });
  }

  @Test
  void showsWhatAPersonSaidOfIt() throws Exception {
    said = new Description(List.of("เคยเป็นครู"), List.of("https://a.example/1"), List.of());
    FxThread.call(() -> {
      EntityPage page = page(1200);
      assertThat(texts(page, ".page-said-note")).containsExactly("เคยเป็นครู");
      Node link = page.lookup(".card-link");
      assertThat(((WrappedText) link).getText()).isEqualTo("a.example/1");
      ((Button) page.lookup(".page-said .button")).fire();
      assertThat(heard).containsExactly("browse https://a.example/1");
      page.close();
      return 0;
    });
  }

  @Test
  void whatNobodyMentionsAnyMoreKeepsItsName() throws Exception {
    FxThread.call(() -> {
      EntityPage page = page(1200);
      model.becomes(WOMAN, Pages.key(EntityType.PERSON, "ใครก็ไม่รู้"));
      model.again();
      assertThat(model.goneProperty().get()).isTrue();
      assertThat(texts(page, ".page-name")).containsExactly("สมหญิง ใจดี");
      page.close();
      return 0;
    });
  }

  @Test
  void offersCorrectionsOfTheOneButNotOfTwo() throws Exception {
    FxThread.call(() -> {
      EntityPage page = page(1200);
      MenuButton correct = (MenuButton) page.lookup(".page-correct");
      assertThat(correct.getItems())
          .extracting(MenuItem::getText)
          .containsExactly("rename สมหญิง ใจดี");
      model.openTogether(Pages.key(EntityType.PLACE, "ลำปาง"));
      assertThat(correct.isVisible()).isFalse();
      page.close();
      return 0;
    });
  }

  @Test
  void aMenuThatMayBeOpenStaysWhenThePageIsReadAgain() throws Exception {
    FxThread.call(() -> {
      EntityPage page = page(1200);
      MenuButton correct = (MenuButton) page.lookup(".page-correct");
      MenuItem before = correct.getItems().getFirst();
      model.setShown(true);
      model.again();
      assertThat(correct.getItems()).containsExactly(before);
      page.close();
      return 0;
    });
  }

  @Test
  void aTimeThatIsChosenIsMarkedAmongAllOthers() throws Exception {
    add("later", "2020-07-01", "สมหญิง ใจดี ไปลำปาง");
    FxThread.call(() -> {
      EntityPage page = page(1200);
      YearMonth july = YearMonth.of(2020, 7);
      model.during(new Period(july, july, 1));
      assertThat(chosen(page)).containsExactly(false, false, true);
      YearMonth may = YearMonth.of(2020, 5);
      model.during(new Period(may, may, 5));
      assertThat(chosen(page)).containsExactly(true, false, false);
      model.atAnyTime();
      assertThat(chosen(page)).containsExactly(false, false, false);
      page.close();
      return 0;
    });
  }

  private static List<Boolean> chosen(EntityPage page) {
    return page.lookup(".time-chart").lookupAll(".time-bar").stream()
        .sorted(Comparator.comparingDouble(bar -> bar.getLayoutX()))
        .map(bar -> bar.getPseudoClassStates().contains(PseudoClass.getPseudoClass("chosen")))
        .toList();
  }

  @Test
  void companionsOfAPartAreNotCountedAgainstTheWhole() throws Exception {
    add("later", "2020-07-01", "สมหญิง ใจดี ไปลำปาง");
    FxThread.call(() -> {
      EntityPage page = page(1200);
      assertThat(counts(page)).contains("6 of 6");
      YearMonth may = YearMonth.of(2020, 5);
      model.during(new Period(may, may, 5));
      assertThat(counts(page)).containsOnly("5");
      page.close();
      return 0;
    });
  }

  private static List<String> counts(EntityPage page) {
    return page.lookupAll(".companion-count").stream()
        .map(node -> ((Label) node).getText())
        .toList();
  }

  @Test
  void namesOfTheNetworkLieApart() throws Exception {
    FxThread.call(() -> {
      EntityPage page = page(1200);
      List<Bounds> names =
          page.lookupAll(".network-node").stream()
              .filter(Node::isVisible)
              .map(Node::getBoundsInParent)
              .toList();
      assertThat(names).hasSize(4);
      for (Bounds name : names) {
        assertThat(names).filteredOn(name::intersects).containsExactly(name);
      }
      page.close();
      return 0;
    });
  }

  @Test
  void aNarrowPageShowsOneOfTheTwo() throws Exception {
    FxThread.call(() -> {
      EntityPage page = page(600);
      assertThat(page.lookup(".page-tabs").isVisible()).isTrue();
      assertThat(page.lookup(".company").isVisible()).isFalse();
      assertThat(page.lookup(".passages-list").isVisible()).isTrue();
      page.close();
      return 0;
    });
  }

  @Test
  void escapeGoesBackToTheArticle() throws Exception {
    FxThread.call(() -> {
      EntityPage page = page(600);
      page.fireEvent(
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
      page.back();
      assertThat(heard).containsExactly("close", "close");
      page.close();
      return 0;
    });
  }
}
