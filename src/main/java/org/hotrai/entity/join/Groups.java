package org.hotrai.entity.join;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.hotrai.article.EntityType;

/** Names that are joined into groups, two by two. */
final class Groups {
  private final Map<String, String> parents = new HashMap<>();
  private final Map<EntityType, Map<String, Form>> forms = new EnumMap<>(EntityType.class);

  /** A name as it is compared, and what stands for all names of that form. */
  private record Form(String form, String key) {}

  /** What stands for all spellings of a name. */
  String key(EntityType type, String name) {
    return read(type, name).key();
  }

  /** The form in which a name is compared. */
  String form(EntityType type, String name) {
    return read(type, name).form();
  }

  private Form read(EntityType type, String name) {
    Map<String, Form> ofType = forms.computeIfAbsent(type, first -> new HashMap<>());
    Form known = ofType.get(name);
    if (known == null) {
      String form = NameForm.of(type, name);
      known = new Form(form, formKey(type, form));
      ofType.put(name, known);
    }
    return known;
  }

  /** What stands for all spellings of the names of that form. */
  static String formKey(EntityType type, String form) {
    return type + " " + form;
  }

  /** The name that stands for the group of that one. */
  String of(String name) {
    String root = name;
    String parent = parents.get(name);
    while (parent != null) {
      root = parent;
      parent = parents.get(root);
    }
    return root;
  }

  void join(String name, String other) {
    String root = of(name);
    String otherRoot = of(other);
    if (!root.equals(otherRoot)) {
      parents.put(otherRoot, root);
    }
  }
}
