package org.kpi4j.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Look-up by id in lists of any size. */
class IdTableTest {
  @Property(tries = 300)
  void find_givesTheFirstPlace(
      @ForAll @Size(max = 200) List<@StringLength(max = 2) String> ids, @ForAll String other) {
    IdTable<String> table = IdTable.of(ids, id -> id);
    for (String id : ids) {
      assertThat(table.find(id)).isEqualTo(ids.indexOf(id));
    }
    assertThat(table.find(other)).isEqualTo(ids.indexOf(other));
  }

  @Test
  void emptyTable_findsNothing() {
    assertThat(IdTable.of(List.<String>of(), id -> id).find("a")).isEqualTo(-1);
  }
}
