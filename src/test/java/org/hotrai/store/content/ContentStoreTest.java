package org.hotrai.store.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.zip.DeflaterOutputStream;
import org.hotrai.message.Failure;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.FileHeader;
import org.hotrai.store.Migrations;
import org.hotrai.store.Watcher;
import org.hotrai.store.compression.Packed;
import org.hotrai.store.compression.Packing;
import org.hotrai.store.compression.Sketch;
import org.hotrai.store.compression.Template;
import org.hotrai.store.upkeep.Upkeep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentStoreTest {
  @TempDir Path folder;
  private Path path;

  @BeforeEach
  void nameIt() {
    path = folder.resolve("a.hotrai");
  }

  /** A page of that site: much markup that all its pages share, a little text of its own. */
  private static byte[] page(String site, int number) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html><html><style>\n");
    for (int rule = 0; rule < 400; rule++) {
      int noise = (site + rule).hashCode();
      page.append(".menu-").append(rule).append("{margin:").append(noise).append("px}\n");
    }
    page.append("</style><p>ข่าวคลองเรื่องที่ ").append(number);
    page.append(" ของวันนี้มีรายละเอียดต่างจากเรื่องอื่นทุกเรื่อง ").append(number * 31);
    return page.toString().getBytes(UTF_8);
  }

  private static void store(ArchiveFile file, Packer packer, byte[] page) {
    Packing packing = packer.pack("text/html", page);
    file.write(session -> {
      ContentStore.insert(session, packing);
      return true;
    });
  }

  private static byte[] stored(ArchiveFile file, byte[] page) {
    return new ContentStore(file).find(Packed.sha256(page)).orElseThrow().bytes();
  }

  private static long count(ArchiveFile file, String sql) {
    return file.read(session -> session.number(sql));
  }

  @Test
  void keepsOfPagesOfOneSiteWhatDiffers() {
    try (ArchiveFile file = ArchiveFile.open(path)) {
      Packer packer = new ContentStore(file).packer();
      for (int number = 0; number < 10; number++) {
        store(file, packer, page("ห้องสมุด", number));
        store(file, packer, page("หอจดหมายเหตุ", number));
      }
      assertThat(count(file, "SELECT count(*) FROM template")).isEqualTo(2);
      assertThat(count(file, "SELECT count(*) FROM content WHERE base IS NULL")).isEqualTo(2);
      assertThat(count(file, "SELECT max(length(bytes)) FROM content WHERE base IS NOT NULL"))
          .isLessThan(400);
      for (int number = 0; number < 10; number++) {
        byte[] page = page("ห้องสมุด", number);
        assertThat(stored(file, page)).isEqualTo(page);
      }
      assertThat(new Upkeep(file).verify(Watcher.NONE)).isEmpty();
    }
  }

  @Test
  void usesTheTemplatesOfEarlierImports() {
    try (ArchiveFile file = ArchiveFile.open(path)) {
      store(file, new ContentStore(file).packer(), page("ห้องสมุด", 1));
    }
    try (ArchiveFile file = ArchiveFile.open(path)) {
      byte[] page = page("ห้องสมุด", 2);
      store(file, new ContentStore(file).packer(), page);
      assertThat(count(file, "SELECT count(*) FROM template")).isEqualTo(1);
      assertThat(stored(file, page)).isEqualTo(page);
    }
  }

  @Test
  void bringsTheTemplateOfAPageThatWasNotStored() {
    try (ArchiveFile file = ArchiveFile.open(path)) {
      Packer packer = new ContentStore(file).packer();
      packer.pack("text/html", page("ห้องสมุด", 1));
      byte[] page = page("ห้องสมุด", 2);
      store(file, packer, page);
      assertThat(stored(file, page)).isEqualTo(page);
      assertThat(count(file, "SELECT count(*) FROM content")).isEqualTo(2);
    }
  }

  @Test
  void tellsThatAPageIsLostWithItsTemplate() {
    try (ArchiveFile file = ArchiveFile.open(path)) {
      Packer packer = new ContentStore(file).packer();
      store(file, packer, page("ห้องสมุด", 1));
      store(file, packer, page("ห้องสมุด", 2));
      file.write(session -> session.change("UPDATE content SET bytes = x'00' WHERE base IS NULL"));
      assertThat(new Upkeep(file).verify(Watcher.NONE)).hasSize(2);
      assertThatThrownBy(() -> stored(file, page("ห้องสมุด", 2))).isInstanceOf(Failure.class);
    }
  }

  @Test
  void readsWhatTheFirstVersionStored() throws IOException, SQLException {
    byte[] page = page("ห้องสมุด", 1);
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(deflated)) {
      out.write(page);
    }
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + path);
        var statement = connection.createStatement();
        InputStream script = Migrations.class.getResourceAsStream("V1__archive.sql")) {
      statement.executeUpdate(new String(Objects.requireNonNull(script).readAllBytes(), UTF_8));
      statement.executeUpdate("PRAGMA application_id = " + FileHeader.APPLICATION_ID);
      statement.executeUpdate("PRAGMA user_version = 1");
      try (var insert =
          connection.prepareStatement(
              "INSERT INTO content VALUES (?, 'text/html', ?, 'deflate', ?)")) {
        insert.setString(1, Packed.sha256(page));
        insert.setInt(2, page.length);
        insert.setBytes(3, deflated.toByteArray());
        insert.executeUpdate();
      }
      statement.executeUpdate(
          "INSERT INTO original VALUES (1, 'a.html', NULL, NULL, NULL, 'text/html', NULL, '"
              + Packed.sha256(page)
              + "', '2026-01-01T00:00:00Z')");
    }
    try (ArchiveFile file = ArchiveFile.open(path)) {
      assertThat(stored(file, page)).isEqualTo(page);
      assertThat(new Upkeep(file).verify(Watcher.NONE)).isEmpty();
    }
    try (ArchiveFile file = ArchiveFile.open(path)) {
      assertThat(count(file, "PRAGMA foreign_keys")).isEqualTo(1);
    }
  }

  @Test
  void aTemplateServesOnWhenItHasGivenItsMemoryBack() {
    byte[] first = page("a", 1);
    byte[] other = page("a", 2);
    Packed whole = Packed.of("text/html", first, Packed.sha256(first));
    Template template = Template.of(whole, first, Sketch.of(first));
    template.release();
    Packed before = Packed.against(template, "text/html", other, Packed.sha256(other));
    template.release();
    Packed after = Packed.against(template, "text/html", other, Packed.sha256(other));
    assertThat(after.bytes()).isEqualTo(before.bytes()).hasSizeLessThan(other.length / 20);
    template.release();
  }
}
