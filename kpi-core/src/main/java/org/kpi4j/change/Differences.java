package org.kpi4j.change;

import com.google.common.collect.ObjectArrays;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kpi4j.message.Message;
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
    int known = changes.size();
    if (!was.equals(is)) {
      changes.add(change(Change.Kind.RENAMED, after, Impact.MINOR, was, is)
          .before(was)
          .after(is)
          .build());
    }
    if (!before.equals(after)) {
      kind.fields().forEach(field -> compare(field, before, after));
    }
    if (changes.size() == known && !before.equals(after)) {
      changes.add(unclassified(after));
    }
  }

  private void compare(Field<T> field, T before, T after) {
    if (field.isSame(before, after)) {
      return;
    }
    Optional<Object> was = field.stated(before);
    Optional<Object> is = field.stated(after);
    if (field.hasKeys()) {
      compareByKey(field, (Map<?, ?>) was.orElse(Map.of()), (Map<?, ?>) is.orElse(Map.of()), after);
    } else {
      Message name = Wording.attribute(field.path());
      changes.add(changed(after, field.impact(), field.path(), name, was, is));
    }
  }

  private void compareByKey(Field<T> field, Map<?, ?> before, Map<?, ?> after, T definition) {
    for (Object key : Sets.union(before.keySet(), after.keySet())) {
      Optional<Object> was = Optional.ofNullable(before.get(key));
      Optional<Object> is = Optional.ofNullable(after.get(key));
      if (!was.equals(is)) {
        String path = field.path() + "." + key;
        changes.add(changed(definition, extensions.apply(key.toString()), path, key, was, is));
      }
    }
  }

  private Change changed(
      T definition,
      Impact impact,
      String path,
      Object name,
      Optional<Object> was,
      Optional<Object> is) {
    String key = was.isEmpty() ? "set" : is.isEmpty() ? "unset" : "changed";
    Object before = was.<Object>map(Wording::of).orElse("");
    Object now = is.<Object>map(Wording::of).orElse("");
    Subject subject = kind.subject().apply(definition);
    return changed(definition, impact)
        .attribute(path)
        .before(was.map(Wording::code))
        .after(is.map(Wording::code))
        .message(Wording.message(key, subject, name, before, now))
        .build();
  }

  private Change unclassified(T definition) {
    return changed(definition, Impact.BREAKING)
        .message(Wording.message("unclassified", kind.subject().apply(definition)))
        .build();
  }

  private Change.Builder change(Change.Kind what, T definition, Impact impact, Object... more) {
    Subject subject = kind.subject().apply(definition);
    Object[] arguments = ObjectArrays.concat(subject, more);
    return changed(definition, impact)
        .kind(what)
        .message(Wording.message(what.name().toLowerCase(Locale.ROOT), arguments));
  }

  private Change.Builder changed(T definition, Impact impact) {
    return Change.builder()
        .kind(Change.Kind.CHANGED)
        .subject(kind.subject().apply(definition))
        .attribute("")
        .impact(impact);
  }
}
