package org.kpi4j.io.definition;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kpi4j.io.tree.Node;
import org.kpi4j.model.Aim;
import org.kpi4j.model.Band;
import org.kpi4j.model.Deadline;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Milestone;
import org.kpi4j.model.Movement;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Threshold;

/** Aims: a goal, or a threshold where one of its own keys stands there. */
enum Aims implements Codec<Aim> {
  AIM;

  /** The two kinds of aims, for the few of which no other key tells the kind. */
  enum Kind {
    GOAL,
    THRESHOLD
  }

  static final Shape<Band, Band.Builder> BAND = ShapeBuilder.of(
          "a band of values", "een band van waarden", Band::builder, Band.Builder::build)
      .required("health", EnumCodec.of(Band.Health.values()), Band.Builder::health, Band::health)
      .optional("from", "lower", Quantities.QUANTITY, Band.Builder::lower, Band::lower)
      .optional("below", "upper", Quantities.QUANTITY, Band.Builder::upper, Band::upper)
      .build();

  static final Shape<Threshold, Threshold.Builder> THRESHOLD = ShapeBuilder.of(
          "a threshold", "een drempelwaarde", Threshold::builder, Threshold.Builder::build)
      .optional("kind", EnumCodec.of(Kind.values()), (b, v) -> {}, Aims::kindIfEmpty)
      .optional("atLeast", "lower", Quantities.QUANTITY, Threshold.Builder::lower, Threshold::lower)
      .optional("atMost", "upper", Quantities.QUANTITY, Threshold.Builder::upper, Threshold::upper)
      .several("bands", new ListCodec<>(BAND), Threshold.Builder::bands, Threshold::bands)
      .build();

  static final Shape<Milestone, Parts> MILESTONE = ShapeBuilder.of(
          "a value with the day on which it must be reached",
          "een waarde met de dag waarop die bereikt moet zijn",
          Parts::new,
          p -> new Milestone(p.get("on", LocalDate.class), p.get("value", Quantity.class)))
      .required("on", Texts.DATE, (p, v) -> p.put("on", v), Milestone::on)
      .required("value", Quantities.QUANTITY, (p, v) -> p.put("value", v), Milestone::value)
      .build();

  private static final Codec<Deadline> DEADLINE = Texts.of(
      "a date such as 2027-06-30 or a period such as P6M",
      "een datum zoals 2027-06-30 of een periode zoals P6M",
      Aims::deadline);

  static final Shape<Goal, Goal.Builder> GOAL = ShapeBuilder.of(
          "a goal or a threshold",
          "een doel of een drempelwaarde",
          Goal::builder,
          Goal.Builder::build)
      .optional("kind", EnumCodec.of(Kind.values()), (b, v) -> {}, g -> Optional.empty())
      .optional("movement", EnumCodec.of(Movement.values()), Goal.Builder::movement, Goal::movement)
      .optional("baseline", Quantities.QUANTITY, Goal.Builder::baseline, Goal::baseline)
      .optional("baselineOn", Texts.DATE, Goal.Builder::baselineOn, Goal::baselineOn)
      .optional("target", Targets.TARGET, Goal.Builder::target, Goal::target)
      .optional("start", Texts.DATE, Goal.Builder::start, Goal::start)
      .optional("deadline", DEADLINE, Goal.Builder::deadline, g -> only(Deadline.On.class, g))
      .optional(
          "within",
          "deadline",
          DEADLINE,
          Goal.Builder::deadline,
          g -> only(Deadline.Within.class, g))
      .several("milestones", new ListCodec<>(MILESTONE), Goal.Builder::milestones, Goal::milestones)
      .build();

  private static final ImmutableSet<String> OF_THRESHOLD =
      ImmutableSet.of("atLeast", "atMost", "bands");

  @Override
  public @Nullable Aim read(Node node, Scope scope) {
    return isThreshold(node) ? THRESHOLD.read(node, scope) : GOAL.read(node, scope);
  }

  @Override
  public Node write(Aim value, Notes notes) {
    return value instanceof Threshold threshold
        ? THRESHOLD.write(threshold, notes)
        : GOAL.write((Goal) value, notes);
  }

  private static boolean isThreshold(Node node) {
    return node instanceof Node.Mapping mapping
        && (mapping.entries().stream().anyMatch(e -> OF_THRESHOLD.contains(e.key()))
            || mapping
                .get("kind")
                .flatMap(Node::scalarText)
                .filter("threshold"::equals)
                .isPresent());
  }

  private static Optional<Kind> kindIfEmpty(Threshold threshold) {
    return Optional.of(Kind.THRESHOLD)
        .filter(k -> threshold.equals(Threshold.builder().build()));
  }

  private static Optional<Deadline> only(Class<? extends Deadline> kind, Goal goal) {
    return goal.deadline().filter(kind::isInstance);
  }

  static Deadline deadline(String text) {
    boolean date = text.indexOf('-', 1) > 0 && !text.startsWith("P");
    return date ? Deadline.parse(text) : Deadline.within(Periods.parse(text));
  }
}
