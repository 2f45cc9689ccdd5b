package org.kpi4j.change;

import com.google.common.collect.Sets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kpi4j.message.Message;
import org.kpi4j.rule.Subject;

/** What two versions say of one thing; empty where they say nothing. */
record Values(Optional<Object> before, Optional<Object> after) {
  static <T> Values of(Field<T> field, T before, T after) {
    return new Values(field.stated(before), field.stated(after));
  }

  boolean differ() {
    return !before.equals(after);
  }

  /** {@return the keys of two maps, those of the first one first} */
  Set<Object> keys() {
    return Sets.union(map(before).keySet(), map(after).keySet());
  }

  /** {@return what two maps say under a key} */
  Values under(Object key) {
    return new Values(
        Optional.ofNullable(map(before).get(key)),
        Optional.ofNullable(map(after).get(key)));
  }

  @SuppressWarnings("unchecked") // the keys are only looked up
  private static Map<Object, Object> map(Optional<Object> stated) {
    return (Map<Object, Object>) stated.orElse(Map.of());
  }

  /** {@return the builder with both values} */
  Change.Builder on(Change.Builder change) {
    return change.before(before.map(Wording::code)).after(after.map(Wording::code));
  }

  /** {@return what happened to an attribute of a definition, or to one key of it} */
  Message message(Subject subject, Object attribute) {
    String key = before.isEmpty() ? "set" : after.isEmpty() ? "unset" : "changed";
    return Wording.message(key, subject, attribute, shown(before), shown(after));
  }

  private static Object shown(Optional<Object> value) {
    return value.<Object>map(Wording::of).orElse("");
  }
}
