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

  /** A place in the container that lies here. */
  public Place inside(String name) {
    return new Place(path, member == null ? name : member + "!" + name);
  }
}
