package org.hotrai.entity.list;

import org.hotrai.article.EntityType;

/**
 * A name of the lists, under which all names of its thing are joined.
 *
 * @param thai chief name in Thai, empty if there is none
 * @param english chief name in English, empty if there is none
 */
public record ListedName(EntityType type, String thai, String english) {
  /** The chief name in that language, else in the other one. */
  public String in(String language) {
    boolean wantsThai = language.equals("th");
    return (wantsThai && !thai.isEmpty()) || english.isEmpty() ? thai : english;
  }

  /** The name that tells it from every other. */
  public String key() {
    return in("th");
  }
}
