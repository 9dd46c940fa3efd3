package org.hotrai.entity.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotrai.entity.correct.Said.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
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
    return correction().list().ofMinSize(1).ofMaxSize(8);
  }

  static Arbitrary<Correction> correction() {
    Arbitrary<String> names = Arbitraries.of(NAMES);
    Arbitrary<EntityName> entities =
        Combinators.combine(
                Arbitraries.of(EntityType.PERSON, EntityType.PERSON, EntityType.PLACE), names)
            .as(EntityName::new);
    return Arbitraries.oneOf(
        Combinators.combine(entities, names).as(Correction.Rename::new),
        Combinators.combine(entities, Arbitraries.of(EntityType.PERSON, EntityType.PLACE))
            .as(Correction.ChangeKind::new),
        Combinators.combine(entities, entities).as(Correction.Merge::new),
        Combinators.combine(entities, names)
            .as((entity, name) ->
                new Correction.Split(entity, name + " (กรม)", new Part.Written(name))),
        Combinators.combine(entities, names)
            .as((entity, name) ->
                new Correction.Split(entity, name + " (ศาล)", Part.InArticles.of(Set.of(1L)))),
        entities.map(Correction.Never::new),
        Combinators.combine(entities, names).as(Correction.AddAlias::new),
        Combinators.combine(names, entities).as(Correction.MarkEverywhere::new),
        names.map(name -> new Correction.NotHere(Said.place(1, name))),
        Combinators.combine(names, entities)
            .as((name, entity) -> new Correction.MarkAs(Said.place(1, name), entity)),
        Arbitraries.longs().between(1, 4).map(Correction.Undo::new));
  }
}
