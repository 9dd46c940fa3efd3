package org.hotrai.entity.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotrai.entity.correct.Said.log;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hotrai.article.Entity;
import org.hotrai.article.Mention;
import org.hotrai.correction.AnyCorrection;
import org.hotrai.correction.Correction;
import org.hotrai.correction.EntityName;
import org.hotrai.entity.Recognition;
import org.hotrai.text.Clusters;

class CorrectionProperties {
  private static final List<String> NAMES = List.of("สมชาย", "ปิติ", "มานะ", "ชูใจ", "น้ำใส");
  private static final List<String> BLOCKS =
      List.of("เมื่อวาน สมชาย พบ ปิติ และ มานะ", "ชูใจ กับ น้ำใส ไปหา สมชาย");
  private static final Recognition FOUND = Said.persons(BLOCKS, NAMES.toArray(String[]::new));

  private static Recognition after(List<Correction> corrections) {
    return Corrections.of(log(corrections)).applyTo(FOUND, 1, BLOCKS);
  }

  @Property(tries = 500, seed = "25")
  void undoingTheLastIsAsIfItHadNeverBeenSaid(@ForAll("corrections") List<Correction> said) {
    List<Correction> more = new ArrayList<>(said);
    more.add(new Correction.Undo(said.size()));

    assertThat(after(more)).isEqualTo(after(said.subList(0, said.size() - 1)));
  }

  @Property(tries = 500, seed = "25")
  void undoingAnUndoingIsAsIfNothingHadBeenUndone(@ForAll("corrections") List<Correction> said) {
    List<Correction> more = new ArrayList<>(said);
    more.add(new Correction.Undo(1 + said.size() / 2));
    more.add(new Correction.Undo(said.size() + 1));

    assertThat(after(more)).isEqualTo(after(said));
  }

  @Property(tries = 500, seed = "25")
  void whatStandsIsSound(@ForAll("corrections") List<Correction> said) {
    Recognition now = after(said);
    int block = 0;
    int last = 0;
    for (Mention mention : now.mentions()) {
      last = mention.block() == block ? last : 0;
      block = mention.block();
      String text = BLOCKS.get(block);
      assertThat(mention.start()).isGreaterThanOrEqualTo(last);
      assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.text());
      assertThat(Clusters.isBoundary(text, mention.start())).isTrue();
      assertThat(Clusters.isBoundary(text, mention.end())).isTrue();
      last = mention.end();
    }
    assertThat(now.entities()).extracting(Entity::key).doesNotHaveDuplicates();
    assertThat(now.entities())
        .extracting(Entity::name)
        .containsAll(now.mentions().stream().map(Mention::entity).toList());
  }

  @Property(tries = 500, seed = "25")
  void whatAChangeDoesNotConcernStaysAsItWas(
      @ForAll("corrections") List<Correction> said, @ForAll("corrections") List<Correction> more) {
    List<Correction> both = new ArrayList<>(said);
    both.addAll(more);
    Corrections before = Corrections.of(log(said));
    Corrections after = Corrections.of(log(both));
    Change change = after.since(before);

    for (Entity entity : FOUND.entities()) {
      if (!change.found().contains(entity.key())) {
        assertThat(after.standing(entity.key())).isEqualTo(before.standing(entity.key()));
      }
    }
    if (change.found().isEmpty() && change.words().isEmpty() && change.articles().isEmpty()) {
      assertThat(keys(after)).isEqualTo(keys(before));
    }
  }

  private static List<Object> keys(Corrections corrections) {
    return corrections.applyTo(FOUND, 1, BLOCKS).mentions().stream()
        .<Object>map(mention ->
            List.of(
                mention.block(),
                mention.start(),
                mention.end(),
                new EntityName(mention.type(), mention.entity()).key()))
        .toList();
  }

  @Provide
  Arbitrary<List<Correction>> corrections() {
    return AnyCorrection.of(NAMES, List.of(1L)).list().ofMinSize(1).ofMaxSize(8);
  }
}
