package org.hotrai.ui.web;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The outline of a glyph as a font file's glyf table has it. */
final class GlyphOutline {
  private static final int ON_CURVE = 0x01;
  private static final int SHORT_X = 0x02;
  private static final int SHORT_Y = 0x04;
  private static final int SAME_OR_POSITIVE_X = 0x10;
  private static final int SAME_OR_POSITIVE_Y = 0x20;

  private final List<Point> points = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();
  private int first;

  private record Point(int x, int y, boolean onCurve) {}

  private GlyphOutline(Shape shape) {
    double[] at = new double[6];
    for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
      switch (path.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> {
          endContour();
          add(at, 0, true);
        }
        case PathIterator.SEG_LINETO -> add(at, 0, true);
        case PathIterator.SEG_QUADTO -> {
          add(at, 0, false);
          add(at, 2, true);
        }
        case PathIterator.SEG_CLOSE -> endContour();
        default -> throw new IllegalArgumentException("TrueType outlines have no cubic curves");
      }
    }
    endContour();
  }

  /** The bytes of the outline, an even number; none where there is nothing to draw. */
  static byte[] of(Shape shape) {
    GlyphOutline outline = new GlyphOutline(shape);
    return outline.points.isEmpty() ? new byte[0] : outline.bytes();
  }

  private void add(double[] at, int index, boolean onCurve) {
    // The shape's y points downwards.
    points.add(new Point((int) Math.round(at[index]), (int) -Math.round(at[index + 1]), onCurve));
  }

  private void endContour() {
    if (points.size() > first + 1 && points.getLast().equals(points.get(first))) {
      points.removeLast();
    }
    if (points.size() > first) {
      ends.add(points.size() - 1);
      first = points.size();
    }
  }

  private byte[] bytes() {
    ByteBuffer out = ByteBuffer.allocate(16 + 2 * ends.size() + 5 * points.size());
    out.putShort((short) ends.size());
    out.putShort((short) points.stream().mapToInt(Point::x).min().orElse(0));
    out.putShort((short) points.stream().mapToInt(Point::y).min().orElse(0));
    out.putShort((short) points.stream().mapToInt(Point::x).max().orElse(0));
    out.putShort((short) points.stream().mapToInt(Point::y).max().orElse(0));
    ends.forEach(end -> out.putShort(end.shortValue()));
    // No instructions.
    out.putShort((short) 0);
    ByteArrayOutputStream xs = new ByteArrayOutputStream();
    ByteArrayOutputStream ys = new ByteArrayOutputStream();
    Point last = new Point(0, 0, true);
    for (Point point : points) {
      int flags = point.onCurve() ? ON_CURVE : 0;
      flags |= step(xs, point.x() - last.x(), SHORT_X, SAME_OR_POSITIVE_X);
      flags |= step(ys, point.y() - last.y(), SHORT_Y, SAME_OR_POSITIVE_Y);
      out.put((byte) flags);
      last = point;
    }
    out.put(xs.toByteArray()).put(ys.toByteArray());
    byte[] bytes = new byte[(out.position() + 1) / 2 * 2];
    out.flip().get(bytes, 0, out.limit());
    return bytes;
  }

  private static int step(ByteArrayOutputStream out, int step, int isShort, int sameOrPositive) {
    if (step == 0) {
      return sameOrPositive;
    }
    if (Math.abs(step) < 256) {
      out.write(Math.abs(step));
      return step > 0 ? isShort | sameOrPositive : isShort;
    }
    out.write(step >> 8);
    out.write(step);
    return 0;
  }
}
