package org.hotrai.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.hotrai.article.Mention.Origin;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class MentionJsonTest {
  private static final String TEXT = "𝐀เรือ กล้า 𝐁 ท่าเรือ";

  @Test
  void offsetsCountCodePointsInWhateverOrderMentionsCome() {
    MentionJson json = new MentionJson(TEXT);
    List<String> names = List.of("กล้า", "ท่าเรือ", "เรือ", "กล้า");
    Stream<String> found =
        names.stream().map(name -> json.of(mention(name))).map(MentionJsonTest::at);
    assertThat(found).containsExactly("6-10", "13-20", "1-5", "6-10");
  }

  private static Mention mention(String name) {
    int start = TEXT.indexOf(name);
    return new Mention(
        0, start, start + name.length(), EntityType.PLACE, name, name, null, Origin.LIST, 1);
  }

  private static String at(ObjectNode mention) {
    return mention.get("start").asInt() + "-" + mention.get("end").asInt();
  }
}
