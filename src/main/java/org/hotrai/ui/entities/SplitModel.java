package org.hotrai.ui.entities;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hotrai.article.Entity;
import org.hotrai.article.Mention;
import org.hotrai.article.StoredArticle;
import org.hotrai.correction.Correction;
import org.hotrai.correction.EntityName;
import org.hotrai.correction.Part;
import org.hotrai.text.SearchFold;
import org.jspecify.annotations.Nullable;

/** Parting some mentions of an entity off as something else. */
final class SplitModel {
  private final @Nullable StoredArticle article;
  private final Entity entity;

  private SplitModel(@Nullable StoredArticle article, Entity entity) {
    this.article = article;
    this.entity = entity;
  }

  /** Parts off what that article mentions, or what is written so. */
  static SplitModel in(StoredArticle article, Entity entity) {
    return new SplitModel(article, entity);
  }

  /** Parts off what is written so, where no article is looked at. */
  static SplitModel ofNames(Entity entity) {
    return new SplitModel(null, entity);
  }

  /** Whether there is an article of which the mentions can be parted off. */
  boolean isInArticle() {
    return article != null;
  }

  /** Whether something would be left: without an article only one of several names can go. */
  boolean isPossible() {
    return isInArticle() || forms().size() > 1;
  }

  /** The entity that mentions are parted off from. */
  String name() {
    return entity.name();
  }

  /** The ways in which it is written, here first, each once in the search fold. */
  List<String> forms() {
    Map<String, String> forms = new LinkedHashMap<>();
    if (article == null) {
      forms.put(SearchFold.fold(entity.name()), entity.name());
    } else {
      for (Mention mention : EntityCardModel.mentions(article, entity.key())) {
        forms.putIfAbsent(SearchFold.fold(mention.text()), mention.text());
      }
    }
    entity.aliases().forEach(alias -> forms.putIfAbsent(SearchFold.fold(alias), alias));
    return List.copyOf(forms.values());
  }

  /** All mentions of this article are of something of that name. */
  Correction here(String name) {
    StoredArticle shown = Objects.requireNonNull(article, "offered only in an article");
    return split(name, Part.InArticles.of(List.of(shown.id())));
  }

  /** All mentions that are written so are. */
  Correction written(String name, String form) {
    return split(name, new Part.Written(form));
  }

  private Correction split(String name, Part part) {
    return new Correction.Split(EntityName.of(entity), name, part);
  }
}
