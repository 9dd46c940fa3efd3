package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hotrai.article.Entity;
import org.hotrai.article.Mention;
import org.hotrai.text.Clusters;

class MentionProperties {
  private static final Recogniser RECOGNISER = SharedRecogniser.get();

  @Property(tries = 500, seed = "25")
  void offsetsAreExactAndWhole(@ForAll("blocks") List<String> blocks) {
    Recognition found = RECOGNISER.recognise(blocks, null);
    int block = 0;
    int last = 0;
    for (Mention mention : found.mentions()) {
      last = mention.block() == block ? last : 0;
      block = mention.block();
      String text = blocks.get(block);
      assertThat(mention.start()).isGreaterThanOrEqualTo(last);
      assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.text());
      assertThat(mention.text()).isNotBlank();
      assertThat(Clusters.isBoundary(text, mention.start())).isTrue();
      assertThat(Clusters.isBoundary(text, mention.end())).isTrue();
      assertThat(mention.confidence()).isBetween(0.0, 1.0);
      last = mention.end();
    }
    assertThat(found.entities())
        .extracting(Entity::name)
        .containsAll(found.mentions().stream().map(Mention::entity).toList());
    assertThat(found.entities()).extracting(Entity::key).doesNotHaveDuplicates();
  }

  @Provide
  Arbitrary<List<String>> blocks() {
    Arbitrary<String> parts =
        Arbitraries.of(
            "นาย",
            "นางสาว",
            "สมชาย",
            " ใจดี",
            "พล.อ.",
            "กล่าวว่า",
            "เวียดนาม",
            "ไทย",
            "กรุง",
            "ฮานอย",
            "สถาบัน",
            "แม่น้ำ",
            "สํานักงาน",
            "เเม่นํ้า",
            "\u200B",
            "\u00AD",
            "\u0E4D",
            "การประชุม",
            " ครั้งที่ ๗",
            "พ.ร.บ.",
            "มาตรา 7",
            " พ.ศ. 2540",
            "รัฐธรรมนูญ",
            "กระทรวง",
            "การต่างประเทศ",
            "(",
            ")",
            " - ",
            "AIPR",
            "ASEAN",
            "-",
            "IPR",
            "United Nations",
            " of ",
            "Ministry",
            "Mr. ",
            "John Smith",
            " said",
            ".",
            ",",
            " ",
            "  ",
            "่",
            "ิ",
            "์",
            "เ",
            "ำ",
            "ฯ",
            "ๆ",
            "\uFEFF",
            "\u200B",
            "\n",
            "\t",
            "😀",
            "é",
            "\u0301",
            "3 ธันวาคม 2562",
            "วันนี้",
            "ประธาน",
            "และ",
            "ของ",
            "บริษัท",
            "จำกัด",
            "(มหาชน)",
            "จ.");
    return parts.list().ofMaxSize(16).map(list -> String.join("", list)).list().ofMaxSize(3);
  }
}
