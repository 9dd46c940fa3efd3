package org.hotrai.archive.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hotrai.article.Block;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.hotrai.article.Mention.Origin;
import org.hotrai.article.StoredArticle;
import org.hotrai.text.SearchFold;
import org.hotrai.text.money.FoundMoney;
import org.hotrai.text.money.Money;
import org.hotrai.text.money.MoneyReader;

/**
 * The amounts of money of an article, each once, under the figure in full: 1.5 พันล้านบาท and 1,500
 * ล้านบาท are both 1,500,000,000 THB.
 */
public final class Amounts {
  private static final double SURE = 0.95;

  private static final Comparator<Mention> IN_THE_TEXT =
      Comparator.comparingInt(Mention::block).thenComparingInt(Mention::start);

  private Amounts() {}

  /** The same article with its amounts among what it mentions. */
  public static StoredArticle in(StoredArticle article, Locale locale) {
    List<Mention> amounts = new ArrayList<>();
    List<String> blocks = article.article().blocks().stream().map(Block::text).toList();
    for (int block = 0; block < blocks.size(); block++) {
      amounts.addAll(in(blocks.get(block), block, locale));
    }
    if (amounts.isEmpty()) {
      return article;
    }
    List<Mention> mentions = together(article.mentions(), amounts);
    List<Entity> entities =
        Stream.concat(article.entities().stream(), entities(amounts).stream()).toList();
    return article.mentioning(mentions, entities);
  }

  /** The mentions of a text of one block with its amounts among them. */
  public static List<Mention> among(List<Mention> mentions, String text, Locale locale) {
    return together(mentions, in(text, 0, locale));
  }

  private static List<Mention> together(List<Mention> mentions, List<Mention> amounts) {
    return Stream.concat(mentions.stream(), amounts.stream()).sorted(IN_THE_TEXT).toList();
  }

  private static List<Mention> in(String text, int block, Locale locale) {
    return MoneyReader.find(text).stream()
        .map(found -> mention(found, text, block, locale))
        .toList();
  }

  private static Mention mention(FoundMoney found, String text, int block, Locale locale) {
    Money value = found.value();
    return new Mention(
        block,
        found.start(),
        found.end(),
        EntityType.MONEY,
        text.substring(found.start(), found.end()),
        value.inFull(locale),
        value.code(),
        Origin.RULE,
        SURE);
  }

  private static List<Entity> entities(List<Mention> amounts) {
    Map<String, List<String>> written = new LinkedHashMap<>();
    for (Mention amount : amounts) {
      List<String> forms = written.computeIfAbsent(amount.entity(), none -> new ArrayList<>());
      if (!forms.contains(amount.text())) {
        forms.add(amount.text());
      }
    }
    return written.entrySet().stream().map(one -> entity(one.getKey(), one.getValue())).toList();
  }

  private static Entity entity(String name, List<String> written) {
    return new Entity(new EntityKey(EntityType.MONEY, SearchFold.fold(name)), name, written);
  }
}
