package org.hotrai.ui.entitypage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the names of a network stand: one in the middle, the others around it, those that are
 * linked side by side. The same names in the same room always stand alike; none lies on another,
 * and each is whole inside the room. What finds no room is left out, the last first.
 */
final class NetworkLayout {
  private static final double GAP = 8;
  private static final double STEP = 6;

  private final double width;
  private final double height;

  /** A room of that size, in pixels. */
  NetworkLayout(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /** The size of a name, in pixels. */
  record Size(double width, double height) {}

  /** Two of the names around, by their places in the list. */
  record Link(int one, int other) {}

  /** A name in the room. */
  record Box(double x, double y, double width, double height) {
    double centreX() {
      return x + width / 2;
    }

    double centreY() {
      return y + height / 2;
    }

    boolean isNear(Box other, double gap) {
      return x < other.x + other.width + gap
          && other.x < x + width + gap
          && y < other.y + other.height + gap
          && other.y < y + height + gap;
    }
  }

  /**
   * The places of the names.
   *
   * @param middle empty where the room is too small even for it
   * @param around for each name in its order; empty where there is no room for it
   */
  record Places(Optional<Box> middle, List<Optional<Box>> around) {}

  /** Places the names; those that come first have the better places. */
  Places place(Size middle, List<Size> around, List<Link> links) {
    List<Box> taken = new ArrayList<>();
    Optional<Box> centre = free(middle, width / 2, height / 2, taken);
    centre.ifPresent(taken::add);
    int[] seats = seats(around.size(), links);
    List<Optional<Box>> places = new ArrayList<>();
    for (int i = 0; i < around.size(); i++) {
      Size size = around.get(i);
      double angle = -Math.PI / 2 + 2 * Math.PI * seats[i] / around.size();
      double x = width / 2 + Math.cos(angle) * Math.max(0, (width - size.width()) / 2);
      double y = height / 2 + Math.sin(angle) * Math.max(0, (height - size.height()) / 2);
      Optional<Box> place = centre.flatMap(some -> free(size, x, y, taken));
      place.ifPresent(taken::add);
      places.add(place);
    }
    return new Places(centre, places);
  }

  /** For each name its seat around the middle: behind it sits one that it is linked with. */
  private static int[] seats(int count, List<Link> links) {
    List<Set<Integer>> linked = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      linked.add(new TreeSet<>());
    }
    for (Link link : links) {
      linked.get(link.one()).add(link.other());
      linked.get(link.other()).add(link.one());
    }
    int[] seats = new int[count];
    Set<Integer> standing = new TreeSet<>();
    for (int i = 0; i < count; i++) {
      standing.add(i);
    }
    int last = -1;
    for (int seat = 0; seat < count; seat++) {
      Set<Integer> near = last < 0 ? standing : linked.get(last);
      int next = near.stream().filter(standing::contains).findFirst().orElse(-1);
      if (next < 0) {
        next = standing.iterator().next();
      }
      standing.remove(next);
      seats[next] = seat;
      last = next;
    }
    return seats;
  }

  /** The free place nearest to that centre. */
  private Optional<Box> free(Size size, double x, double y, List<Box> taken) {
    double right = width - size.width();
    double bottom = height - size.height();
    if (right < 0 || bottom < 0) {
      return Optional.empty();
    }
    double wantedX = Math.clamp(x - size.width() / 2, 0, right);
    double wantedY = Math.clamp(y - size.height() / 2, 0, bottom);
    List<Box> candidates = new ArrayList<>();
    candidates.add(new Box(wantedX, wantedY, size.width(), size.height()));
    for (double left = 0; left <= right; left += STEP) {
      for (double top = 0; top <= bottom; top += STEP) {
        candidates.add(new Box(left, top, size.width(), size.height()));
      }
    }
    return candidates.stream()
        .filter(box -> taken.stream().noneMatch(other -> box.isNear(other, GAP)))
        .min(Comparator.comparingDouble(box -> Math.hypot(box.x() - wantedX, box.y() - wantedY)));
  }

  /** Which of the boxes is next to that one in a direction; none where there is none there. */
  static Optional<Box> next(Box from, List<Box> boxes, int right, int down) {
    return boxes.stream()
        .filter(box -> !box.equals(from))
        .filter(box -> along(from, box, right, down) > 0)
        .filter(box -> along(from, box, right, down) >= across(from, box, right, down) / 2)
        .min(
            Comparator.comparingDouble(
                box -> along(from, box, right, down) + 2 * across(from, box, right, down)));
  }

  private static double along(Box from, Box to, int right, int down) {
    return (to.centreX() - from.centreX()) * right + (to.centreY() - from.centreY()) * down;
  }

  private static double across(Box from, Box to, int right, int down) {
    return Math.abs(
        (to.centreX() - from.centreX()) * down + (to.centreY() - from.centreY()) * right);
  }
}
