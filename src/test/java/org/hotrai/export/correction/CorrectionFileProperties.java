package org.hotrai.export.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;
import org.hotrai.article.EntityType;
import org.hotrai.correction.AnyCorrection;
import org.hotrai.correction.Correction;
import org.hotrai.correction.CorrectionFault;
import org.hotrai.correction.EntityName;
import org.hotrai.correction.Fields;
import org.hotrai.correction.PortableCorrection;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;

class CorrectionFileProperties {
  private static final Instant MADE = Instant.parse("2026-01-02T03:04:05.006Z");
  private static final List<String> TEXTS =
      List.of(
          "น้ำใส", "ที่ \"นั้น\", จริง", "a;b\tc", "'x", "''=x", "ก\nข", "-1", "＝ก", "@ก", "ก,");

  @Property(tries = 300, seed = "25")
  void whatIsWrittenIsReadAgain(@ForAll("corrections") List<PortableCorrection> corrections) {
    for (CorrectionFile form : CorrectionFile.values()) {
      CorrectionFile.Content read = form.content(form.bytes(corrections), Instant.EPOCH);
      assertThat(read.bad()).isEmpty();
      assertThat(read.corrections()).isEqualTo(corrections);
    }
  }

  @Provide
  Arbitrary<List<PortableCorrection>> corrections() {
    Arbitrary<Correction> corrections =
        AnyCorrection.of(TEXTS, List.of(1L))
            .filter(each -> CorrectionFault.of(each).isEmpty())
            .filter(each -> !(each instanceof Correction.Undo));
    return Combinators.combine(corrections, Arbitraries.of(TEXTS))
        .as((correction, note) ->
            correction instanceof Correction.Never(EntityName entity)
                ? new Correction.Describe(entity, note)
                : correction)
        .map(CorrectionFileProperties::portable)
        .list()
        .ofMaxSize(6);
  }

  private static PortableCorrection portable(Correction correction) {
    Fields fields = Fields.of(correction);
    List<String> sources =
        fields.articles().isEmpty()
            ? List.of()
            : List.of("https://example.org/%E0%B8%81?a=1,2", "sha256:00");
    boolean place = correction instanceof Correction.AtPlace;
    return new PortableCorrection(
        MADE, fields.elsewhere().correction(), place ? sources.subList(0, 1) : sources);
  }

  @Example
  void noCellIsTakenForAFormula() {
    List<PortableCorrection> corrections = new ArrayList<>();
    for (String each : List.of("=1+1", "+ก", "-ก", "@ก", "＝ก", "'=ก")) {
      corrections.add(
          new PortableCorrection(
              MADE,
              new Correction.Rename(new EntityName(EntityType.PERSON, each), "ก"),
              List.of()));
    }
    String csv = new String(CorrectionFile.CSV.bytes(corrections), StandardCharsets.UTF_8);
    assertThat(csv)
        .startsWith("\uFEFFaction,type,name,")
        .contains(",'=1+1,", ",'+ก,", ",'-ก,", ",'@ก,", ",'＝ก,", ",''=ก,")
        .endsWith("\r\n");
  }

  @Example
  void aFileOfAnotherKindIsRefused() {
    byte[] thai = "action,ก\r\n".getBytes(Charset.forName("x-windows-874"));
    for (byte[] each : List.of(thai, new byte[0], "{}".getBytes(StandardCharsets.UTF_8))) {
      for (CorrectionFile form : CorrectionFile.values()) {
        Assertions.assertThatThrownBy(() -> form.content(each, MADE)).isInstanceOf(Failure.class);
      }
    }
  }

  @Example
  void aTimeThatCannotBeReadIsABadLine() {
    String csv =
        """
        action,type,name,made
        never,person,ก,1/2/2020 08:00
        never,person,ข,2020-02-01T08:00:00Z
        never,person,ค,
        """;
    CorrectionFile.Content content =
        CorrectionFile.CSV.content(csv.getBytes(StandardCharsets.UTF_8), MADE);
    assertThat(content.corrections())
        .extracting(PortableCorrection::made)
        .containsExactly(Instant.parse("2020-02-01T08:00:00Z"), MADE);
    assertThat(content.bad()).extracting(CorrectionFile.Bad::line).containsExactly(2);
  }

  @Example
  void theLineIsToldWhereJsonIsBroken() {
    String json = "[{\"action\": \"never\", \"type\": \"person\", \"name\": \"ก\"},\n]";
    Assertions.assertThatThrownBy(
            () -> CorrectionFile.JSON.content(json.getBytes(StandardCharsets.UTF_8), MADE))
        .isInstanceOfSatisfying(
            Failure.class,
            failure ->
                assertThat(failure.told()).isEqualTo(Message.of("correction.broken-json", 2)));
  }

  @Example
  void linesOfJsonAreTold() {
    String json =
        """
        [{"action": "never", "type": "person", "name": "ก"},
         {"action": "never",
          "type": "ghost", "name": "ก"},
         7]
        """;
    CorrectionFile.Content content =
        CorrectionFile.JSON.content(json.getBytes(StandardCharsets.UTF_8), MADE);
    assertThat(content.corrections())
        .containsExactly(
            new PortableCorrection(
                MADE, new Correction.Never(new EntityName(EntityType.PERSON, "ก")), List.of()));
    assertThat(content.bad()).extracting(CorrectionFile.Bad::line).containsExactly(2, 4);
  }
}
