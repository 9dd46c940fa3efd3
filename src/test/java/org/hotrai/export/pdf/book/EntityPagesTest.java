package org.hotrai.export.pdf.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.junit.jupiter.api.Test;

class EntityPagesTest {
  @Property(tries = 200, seed = "25")
  void rangesHoldThePagesAndNoOthers(
      @ForAll @Size(max = 40) List<@IntRange(min = 1, max = 60) Integer> any) {
    List<Integer> pages = List.copyOf(new TreeSet<>(any));
    List<PageRange> ranges = PageRange.of(pages);
    assertThat(
            ranges.stream()
                .flatMap(r -> IntStream.rangeClosed(r.first(), r.last()).boxed())
                .toList())
        .isEqualTo(pages);
    for (int i = 1; i < ranges.size(); i++) {
      assertThat(ranges.get(i).first()).isGreaterThan(ranges.get(i - 1).last() + 1);
    }
  }

  @Test
  void namesAreSortedAsThaiDictionariesDo() {
    EntityPages pages = new EntityPages();
    for (String name : List.of("เชียงใหม่", "ขอนแก่น", "Bangkok", "แพร่", "กระบี่", "เกาะช้าง")) {
      pages.add(mention(EntityType.PLACE, name), 1);
    }
    assertThat(pages.groups().getFirst().entries())
        .extracting(EntityPages.Entry::name)
        .containsExactly("กระบี่", "เกาะช้าง", "ขอนแก่น", "เชียงใหม่", "แพร่", "Bangkok");
  }

  @Test
  void kindsStandInTheirOrderWithoutDates() {
    EntityPages pages = new EntityPages();
    pages.add(mention(EntityType.LAW, "พระราชบัญญัติป่าไม้"), 2);
    pages.add(mention(EntityType.DATE, "2560"), 2);
    pages.add(mention(EntityType.PERSON, "สมชาย ใจดี"), 3);
    pages.add(mention(EntityType.PERSON, "สมชาย ใจดี"), 3);
    pages.add(mention(EntityType.PERSON, "สมชาย ใจดี"), 4);
    assertThat(pages.groups())
        .extracting(EntityPages.Group::type)
        .containsExactly(EntityType.PERSON, EntityType.LAW);
    assertThat(pages.groups().getFirst().entries().getFirst().pages())
        .containsExactly(new PageRange(3, 4));
  }

  private static Mention mention(EntityType type, String name) {
    return new Mention(0, 0, 1, type, name, name, null, Mention.Origin.RULE, 1);
  }
}
