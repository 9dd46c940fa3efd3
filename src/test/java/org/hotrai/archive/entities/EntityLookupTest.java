package org.hotrai.archive.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hotrai.archive.Archive;
import org.hotrai.archive.SavedPages;
import org.hotrai.archive.job.Progress;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.correction.Description;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityLookupTest {
  private static final EntityKey MALI = new EntityKey(EntityType.PERSON, "มาลี ใจดี");

  @TempDir Path folder;

  @Test
  void tellsWhenAndHowOftenAnEntityIsMentionedAndTheRolesBesideIt() {
    SavedPages pages = new SavedPages(folder);
    Path first =
        pages.article(
            "a.html",
            "https://a.example/1",
            "นางมาลี ใจดี อธิบดีกรมชลประทาน เปิดเผยเมื่อวานนี้ว่า น้ำลดลงแล้ว");
    Path second =
        pages.article(
            "b.html",
            "https://a.example/2",
            "นางมาลี ใจดี อธิบดีกรมชลประทาน และโฆษกกระทรวง นางมาลี ใจดี กล่าวว่า น้ำลดลงแล้ว");
    try (Archive archive = Archive.open(folder.resolve("x.hotrai"))) {
      archive.imports().run(List.of(first, second), Progress.SILENT);

      EntityDetails details = archive.entityLookup().of(MALI);
      assertThat(details.articles()).isEqualTo(2);
      assertThat(details.mentions()).isEqualTo(3);
      assertThat(details.firstDay()).isNull();
      assertThat(details.roles()).startsWith("อธิบดีกรมชลประทาน");
      EntityDetails unknown = archive.entityLookup().of(new EntityKey(EntityType.PERSON, "ไม่มี"));
      assertThat(unknown)
          .isEqualTo(
              new EntityDetails(
                  0, 0, null, null, List.of(), new Description(List.of(), List.of(), List.of())));
    }
  }
}
