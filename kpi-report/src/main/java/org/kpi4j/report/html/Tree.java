package org.kpi4j.report.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
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
  private static final int WIDTH = 190;
  private static final int HEIGHT = 32;
  private static final int ACROSS = 225;
  private static final int DOWN = 42;
  private static final int MARGIN = 2;
  private static final int TEXT_X = 10;
  private static final int TEXT_Y = 21;
  private static final int LONGEST = 24;

  private final SetMultimap<String, String> below;
  private final Function<String, Node> nodes;
  private final Labels labels;
  private final Map<String, Picture.Box> boxes = new HashMap<>();
  private final ImmutableList.Builder<Picture.Box> drawn = ImmutableList.builder();
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
    int hidden = all.size() - boxes.size();
    return new Picture(
        id,
        title,
        depth * ACROSS + WIDTH + 2 * MARGIN,
        Math.max(1, row) * DOWN,
        drawn.build(),
        lines(),
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
    while (!open.isEmpty() && boxes.size() < MOST) {
      Step step = open.pop();
      if (!boxes.containsKey(step.id())) {
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
    int x = MARGIN + step.depth() * ACROSS;
    int y = MARGIN + (row - 1) * DOWN;
    Node node = nodes.apply(step.id());
    Picture.Box box = new Picture.Box(
        x, y, x + TEXT_X, y + TEXT_Y, shortened(node.name()), node.name(), node.look());
    boxes.put(step.id(), box);
    drawn.add(box);
  }

  private ImmutableList<Picture.Line> lines() {
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

  private static Picture.Line line(Picture.Box from, Picture.Box to) {
    int startX = from.x() + WIDTH;
    int startY = from.y() + HEIGHT / 2;
    int endY = to.y() + HEIGHT / 2;
    int bend = (startX + to.x()) / 2;
    return new Picture.Line("M" + startX + " " + startY + "C" + bend + " " + startY + " " + bend
        + " " + endY + " " + to.x() + " " + endY);
  }

  private static String shortened(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
