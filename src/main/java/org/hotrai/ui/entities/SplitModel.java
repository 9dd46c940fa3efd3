package org.hotrai.ui.entities;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hotrai.article.Entity;
import org.hotrai.article.Mention;
import org.hotrai.article.StoredArticle;
import org.hotrai.correction.Correction;
import org.hotrai.correction.EntityName;
import org.hotrai.correction.Part;
import org.hotrai.text.SearchFold;

/** Parting some mentions of an entity off as something else. */
final class SplitModel {
  private final StoredArticle article;
  private final Entity entity;

  SplitModel(StoredArticle article, Entity entity) {
    this.article = article;
    this.entity = entity;
  }

  /** The entity that mentions are parted off from. */
  String name() {
    return entity.name();
  }

  /** The ways in which it is written, here first, each once in the search fold. */
  List<String> forms() {
    Map<String, String> forms = new LinkedHashMap<>();
    for (Mention mention : EntityCardModel.mentions(article, entity.key())) {
      forms.putIfAbsent(SearchFold.fold(mention.text()), mention.text());
    }
    entity.aliases().forEach(alias -> forms.putIfAbsent(SearchFold.fold(alias), alias));
    return List.copyOf(forms.values());
  }

  /** All mentions of this article are of something of that name. */
  Correction here(String name) {
    return split(name, Part.InArticles.of(List.of(article.id())));
  }

  /** All mentions that are written so are. */
  Correction written(String name, String form) {
    return split(name, new Part.Written(form));
  }

  private Correction split(String name, Part part) {
    return new Correction.Split(EntityName.of(entity), name, part);
  }
}
