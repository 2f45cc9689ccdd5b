package org.kpi4j.change;

import java.util.ArrayList;
import java.util.List;

/** Compares the definitions of one kind in two catalogues. */
final class Differences<T> {
  private final Kind<T> kind;
  private final List<Change> changes = new ArrayList<>();

  Differences(Kind<T> kind) {
    this.kind = kind;
  }

  List<Change> of(List<T> before, List<T> after) {
    Pairs<T> pairs = new Pairs<>(kind, before, after);
    for (T later : after) {
      T earlier = pairs.partner(later);
      if (earlier == null) {
        changes.add(change(Change.Kind.ADDED, later, Impact.MINOR).build());
      } else if (earlier != later) {
        compare(earlier, later);
      }
    }
    for (T gone : pairs.gone()) {
      changes.add(change(Change.Kind.REMOVED, gone, kind.removal()).build());
    }
    return changes;
  }

  private void compare(T before, T after) {
    String was = kind.id().apply(before);
    String is = kind.id().apply(after);
    if (!was.equals(is)) {
      changes.add(
          change(Change.Kind.RENAMED, after, Impact.MINOR).before(was).after(is).build());
    }
    int known = changes.size();
    if (!before.equals(after)) {
      kind.fields().forEach(field -> compare(field, before, after));
    }
    boolean isExplained = changes.size() > known || !was.equals(is) || before.equals(after);
    if (!isExplained) {
      changes.add(change(Change.Kind.CHANGED, after, Impact.BREAKING).build());
    }
  }

  private void compare(Field<T> field, T before, T after) {
    if (!field.isSame(before, after)) {
      changes.add(change(Change.Kind.CHANGED, after, field.impact())
          .attribute(field.path())
          .before(field.text(before))
          .after(field.text(after))
          .build());
    }
  }

  private Change.Builder change(Change.Kind what, T definition, Impact impact) {
    return Change.builder()
        .kind(what)
        .subject(kind.subject().apply(definition))
        .attribute("")
        .impact(impact);
  }
}
