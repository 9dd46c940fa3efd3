package org.hotrai.capture;

import org.jspecify.annotations.Nullable;

/**
 * Where a page lies.
 *
 * @param path the file, as given or as found below a given folder
 * @param member the place inside a container, nested ones parted by {@code !}; null for a file that
 *     is a page itself
 */
public record Place(String path, @Nullable String member) {
  /** The name, with its folders, of what lies here. */
  String name() {
    return member == null ? path : member;
  }

  /** Where a file lies that this one names by a relative path. */
  Place beside(String file) {
    String name = name();
    int folder = Math.max(name.lastIndexOf('/'), name.lastIndexOf('!')) + 1;
    String other = name.substring(0, folder) + file;
    return member == null ? new Place(other, null) : new Place(path, other);
  }

  /** A place in the container that lies here. */
  public Place inside(String name) {
    return new Place(path, member == null ? name : member + "!" + name);
  }
}
