package org.hotrai.ui.entities;

import java.util.List;
import org.hotrai.article.EntityKey;

/**
 * What the card of an entity says.
 *
 * @param otherName its name in the other language; empty if none is known
 * @param aliases its further names
 * @param roles that the articles tell of it beside its name
 * @param facts what else is known, a line each
 * @param links web addresses that a person gave it
 */
public record CardContent(
    EntityKey entity,
    String name,
    String otherName,
    List<String> aliases,
    List<String> roles,
    List<Fact> facts,
    List<String> links) {
  public CardContent {
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
    facts = List.copyOf(facts);
    links = List.copyOf(links);
  }

  /** Something that is known, under the name of what it is. */
  public record Fact(String name, String value) {}
}
