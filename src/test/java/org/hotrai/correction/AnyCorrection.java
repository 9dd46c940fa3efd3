package org.hotrai.correction;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hotrai.annotation.Anchor;
import org.hotrai.article.EntityType;

/** Corrections of every kind, for properties. */
public final class AnyCorrection {
  private AnyCorrection() {}

  /** Of things of these names, some in these articles. */
  public static Arbitrary<Correction> of(List<String> all, List<Long> articles) {
    Arbitrary<String> names = Arbitraries.of(all);
    Arbitrary<EntityType> types =
        Arbitraries.of(EntityType.PERSON, EntityType.PERSON, EntityType.PLACE);
    Arbitrary<EntityName> entities = Combinators.combine(types, names).as(EntityName::new);
    Arbitrary<Place> places =
        Combinators.combine(Arbitraries.of(articles), names)
            .as((article, name) -> new Place(article, new Anchor(name, "", "")));
    Arbitrary<Part> parts =
        Arbitraries.oneOf(
            names.map(Part.Written::new),
            Arbitraries.of(articles).map(article -> Part.InArticles.of(Set.of(article))));
    return Arbitraries.oneOf(
        Combinators.combine(entities, names).as(Correction.Rename::new),
        Combinators.combine(entities, types).as(Correction.ChangeKind::new),
        Combinators.combine(entities, entities).as(Correction.Merge::new),
        Combinators.combine(entities, names, parts)
            .as((entity, name, part) -> new Correction.Split(entity, name + " (กรม)", part)),
        entities.map(Correction.Never::new),
        Combinators.combine(entities, names).as(Correction.AddAlias::new),
        Combinators.combine(names, entities).as(Correction.MarkEverywhere::new),
        places.map(Correction.NotHere::new),
        Combinators.combine(places, entities).as(Correction.MarkAs::new),
        Arbitraries.longs().between(1, 4).map(Correction.Undo::new));
  }
}
