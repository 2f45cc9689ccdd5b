package org.kpi4j.change;

import com.google.common.collect.ObjectArrays;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.kpi4j.rule.Subject;

/** Compares the definitions of one kind in two catalogues. */
final class Differences<T> {
  private final Kind<T> kind;
  private final Function<String, Impact> extensions;
  private final List<Change> changes = new ArrayList<>();

  Differences(Kind<T> kind, Function<String, Impact> extensions) {
    this.kind = kind;
    this.extensions = extensions;
  }

  List<Change> of(List<T> before, List<T> after) {
    Pairs<T> pairs = new Pairs<>(kind, before, after);
    for (T later : after) {
      T earlier = pairs.partner(later);
      if (earlier == null) {
        changes.add(change(Change.Kind.ADDED, later).build());
      } else if (earlier != later) {
        compare(earlier, later);
      }
    }
    for (T gone : pairs.gone()) {
      changes.add(change(Change.Kind.REMOVED, gone).impact(kind.removal()).build());
    }
    return changes;
  }

  private void compare(T before, T after) {
    String was = kind.id().apply(before);
    String is = kind.id().apply(after);
    int known = changes.size();
    if (!was.equals(is)) {
      changes.add(
          change(Change.Kind.RENAMED, after, was, is).before(was).after(is).build());
    }
    if (!before.equals(after)) {
      kind.fields().forEach(field -> compare(field, before, after));
    }
    if (changes.size() == known && !before.equals(after)) {
      changes.add(unclassified(after));
    }
  }

  private void compare(Field<T> field, T before, T after) {
    Values values = Values.of(field, before, after);
    if (!values.differ()) {
      return;
    }
    if (field.hasKeys()) {
      compareByKey(field, values, after);
    } else {
      changes.add(values
          .on(changed(after, field.impact()))
          .attribute(field.path())
          .message(values.message(subject(after), Wording.attribute(field.path())))
          .build());
    }
  }

  private void compareByKey(Field<T> field, Values all, T definition) {
    for (Object key : all.keys()) {
      Values values = all.under(key);
      if (values.differ()) {
        changes.add(values
            .on(changed(definition, extensions.apply(key.toString())))
            .attribute(field.path() + "." + key)
            .message(values.message(subject(definition), key))
            .build());
      }
    }
  }

  private Change unclassified(T definition) {
    return changed(definition, Impact.BREAKING)
        .message(Wording.message("unclassified", subject(definition)))
        .build();
  }

  private Change.Builder change(Change.Kind what, T definition, Object... more) {
    Object[] arguments = ObjectArrays.concat(subject(definition), more);
    return changed(definition, Impact.MINOR)
        .kind(what)
        .message(Wording.message(what.name().toLowerCase(Locale.ROOT), arguments));
  }

  private Change.Builder changed(T definition, Impact impact) {
    return Change.builder()
        .kind(Change.Kind.CHANGED)
        .subject(subject(definition))
        .attribute("")
        .impact(impact);
  }

  private Subject subject(T definition) {
    return kind.subject().apply(definition);
  }
}
