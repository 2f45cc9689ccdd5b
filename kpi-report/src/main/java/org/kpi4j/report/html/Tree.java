package org.kpi4j.report.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Lays definitions out from left to right, what they rest on to the right of them. Everything is drawn once, also in a
 * circle, and what does not fit is counted.
 */
final class Tree {
  private static final int MOST = 60;
  private static final int ROOM = 1120;
  private static final int NARROWEST = 190;
  private static final int WIDEST = 400;
  private static final int GAP = 35;
  private static final int HEIGHT = 32;
  private static final int DOWN = 42;
  private static final int MARGIN = 2;
  private static final int TEXT_X = 10;
  private static final int TEXT_Y = 21;
  private static final int LETTER = 7;

  private final SetMultimap<String, String> below;
  private final Function<String, Node> nodes;
  private final Labels labels;
  private final Map<String, Spot> spots = new LinkedHashMap<>();
  private int row;
  private int depth;
  private int lastDepth = -1;

  /**
   * A definition.
   *
   * @param name its name
   * @param look how bad its worst finding is: a class of the style
   */
  record Node(String name, String look) {}

  private record Step(String id, int depth) {}

  private record Spot(Node node, int row, int depth) {}

  Tree(SetMultimap<String, String> below, Function<String, Node> nodes, Labels labels) {
    this.below = below;
    this.nodes = nodes;
    this.labels = labels;
  }

  Picture picture(String id, String title) {
    Set<String> all = new LinkedHashSet<>(below.keySet());
    all.addAll(below.values());
    roots(all).forEach(this::place);
    all.forEach(this::place); // what is left stands in a circle that nothing leads into
    Map<String, Picture.Box> boxes = new LinkedHashMap<>();
    spots.forEach((key, spot) -> boxes.put(key, box(spot)));
    int hidden = all.size() - boxes.size();
    return new Picture(
        id,
        title,
        depth * (width() + GAP) + width() + 2 * MARGIN,
        Math.max(1, row) * DOWN,
        width(),
        ImmutableList.copyOf(boxes.values()),
        lines(boxes),
        new Mermaid(boxes).of(below),
        hidden > 0 ? labels.of("hidden", hidden) : "");
  }

  private List<String> roots(Set<String> all) {
    Set<String> lower = new HashSet<>(below.values());
    return all.stream().filter(id -> !lower.contains(id)).toList();
  }

  /** Places a definition and what it rests on, each below the one before it. */
  private void place(String root) {
    Deque<Step> open = new ArrayDeque<>();
    open.push(new Step(root, 0));
    while (!open.isEmpty() && spots.size() < MOST) {
      Step step = open.pop();
      if (!spots.containsKey(step.id())) {
        draw(step);
        List<String> next = new ArrayList<>(below.get(step.id()));
        for (int i = next.size() - 1; i >= 0; i--) {
          open.push(new Step(next.get(i), step.depth() + 1));
        }
      }
    }
  }

  /** The first definition to the right of another one stands on its line, the others on lines of their own. */
  private void draw(Step step) {
    boolean isBeside = step.depth() > lastDepth && row > 0;
    row = isBeside ? row : row + 1;
    lastDepth = step.depth();
    depth = Math.max(depth, step.depth());
    spots.put(step.id(), new Spot(nodes.apply(step.id()), row, step.depth()));
  }

  /** The fewer definitions stand side by side, the wider they are. */
  private int width() {
    return Math.max(NARROWEST, Math.min(WIDEST, ROOM / (depth + 1) - GAP));
  }

  private Picture.Box box(Spot spot) {
    int x = MARGIN + spot.depth() * (width() + GAP);
    int y = MARGIN + (spot.row() - 1) * DOWN;
    String name = spot.node().name();
    return new Picture.Box(
        x, y, x + TEXT_X, y + TEXT_Y, shortened(name), name, spot.node().look());
  }

  private ImmutableList<Picture.Line> lines(Map<String, Picture.Box> boxes) {
    ImmutableList.Builder<Picture.Line> lines = ImmutableList.builder();
    below.forEach((above, under) -> {
      Picture.Box from = boxes.get(above);
      Picture.Box to = boxes.get(under);
      if (from != null && to != null && !above.equals(under)) {
        lines.add(line(from, to));
      }
    });
    return lines.build();
  }

  private Picture.Line line(Picture.Box from, Picture.Box to) {
    int startX = from.x() + width();
    int startY = from.y() + HEIGHT / 2;
    int endY = to.y() + HEIGHT / 2;
    int bend = (startX + to.x()) / 2;
    return new Picture.Line("M" + startX + " " + startY + "C" + bend + " " + startY + " " + bend
        + " " + endY + " " + to.x() + " " + endY);
  }

  private String shortened(String name) {
    int longest = (width() - 2 * TEXT_X) / LETTER;
    return name.codePointCount(0, name.length()) <= longest
        ? name
        : name.substring(0, name.offsetByCodePoints(0, longest - 1)) + "…";
  }
}
