package org.hotrai.store.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hotrai.article.EntityType;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.Pages;
import org.hotrai.store.article.ArticleStore;
import org.hotrai.store.entity.CompanyStore.Beside;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompanyStoreTest {
  private static final Map<String, EntityType> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put("สมหญิง", EntityType.PERSON);
    NAMES.put("น่าน", EntityType.PLACE);
    NAMES.put("แพร่", EntityType.PLACE);
    NAMES.put("วันนี้", EntityType.DATE);
  }

  @TempDir private Path folder;
  private ArchiveFile file;
  private CompanyStore store;
  private List<Long> ids = List.of();

  @BeforeEach
  void fill() {
    file = ArchiveFile.open(folder.resolve("a.hotrai"));
    store = new CompanyStore(file);
    ids =
        List.of(
            add("1", "สมหญิง ไปน่าน น่าน วันนี้"),
            add("2", "น่าน แพร่ วันนี้"),
            add("3", "น่าน อากาศเย็น"),
            add("4", "สมหญิง ไปแพร่"));
  }

  @AfterEach
  void close() {
    file.close();
  }

  private long add(String name, String text) {
    String url = "https://a.example/" + name;
    return new ArticleStore(file).add(Pages.naming(url, "2020-01-01", text, NAMES)).id();
  }

  private Map<String, Long> rows() {
    Map<String, Long> rows = new LinkedHashMap<>();
    store.beside(ids, 1, 9).forEach(one -> rows.put(one.name(), one.id()));
    return rows;
  }

  @Test
  void articlesAreCountedAndDatesAreNot() {
    assertThat(store.articles()).isEqualTo(4);
    assertThat(store.beside(ids, 1, 9))
        .extracting(Beside::name, Beside::together)
        .containsExactly(tuple("น่าน", 3), tuple("สมหญิง", 2), tuple("แพร่", 2));
    assertThat(store.beside(ids, 3, 9)).extracting(Beside::name).containsExactly("น่าน");
    assertThat(store.beside(ids, 1, 1)).extracting(Beside::name).containsExactly("น่าน", "สมหญิง");
    assertThat(store.beside(List.of(), 1, 9)).isEmpty();
  }

  @Test
  void deletedArticlesAndOldVersionsAreNotCounted() {
    Map<String, Long> rows = rows();
    new ArticleStore(file).delete(List.of(ids.get(2)));
    add("1", "ทั้งหมดนี้ แพร่");
    assertThat(store.counts(rows.values()))
        .isEqualTo(Map.of(rows.get("น่าน"), 1, rows.get("สมหญิง"), 1, rows.get("แพร่"), 3));
    assertThat(store.counts(rows.values(), ids.subList(0, 2)))
        .containsEntry(rows.get("น่าน"), 1)
        .containsEntry(rows.get("แพร่"), 2)
        .containsEntry(rows.get("สมหญิง"), 0);
    assertThat(store.articles()).isEqualTo(3);
  }

  @Test
  void articlesAreToldByTheirPlaces() {
    Map<String, Long> rows = rows();
    BitSet firstAndLast = new BitSet();
    firstAndLast.set(0);
    firstAndLast.set(3);
    assertThat(store.mentioning(List.of(rows.get("สมหญิง")), ids))
        .isEqualTo(Map.of(rows.get("สมหญิง"), firstAndLast));
  }
}
