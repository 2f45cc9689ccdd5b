package org.kpi4j.reading;

import org.jspecify.annotations.Nullable;
import org.kpi4j.model.Movement;
import org.kpi4j.text.Amount;
import org.kpi4j.text.grammar.Role;

/** An amount in its place: what leads up to it, and what it says about change. */
record Slot(
    Amount amount,
    int lead,
    int from,
    int to,
    Role leader,
    @Nullable Movement change) {
  boolean leads(Role role) {
    return leader == role;
  }

  /** What changes outranks what is reached; what is reached outranks what only stands there. */
  int rank() {
    if (leader == Role.BY
        || amount.isSigned()
        || amount.kind() == Amount.Kind.MULTIPLE
        || change != null) {
      return 5;
    }
    return leader == Role.TO ? 4 : 3;
  }

  /** {@return the movement that an entry of the tables names; null when it names none} */
  static @Nullable Movement movement(String value) {
    return value.isEmpty() || value.equals("NONE") ? null : Movement.valueOf(value);
  }
}
