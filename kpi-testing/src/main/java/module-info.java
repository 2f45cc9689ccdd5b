/** Tests definitions of metrics and KPIs, and rules about them. */
@org.jspecify.annotations.NullMarked
module org.kpi4j.testing {
  requires transitive org.assertj.core;
  requires transitive org.kpi4j.aarrr;
  requires transitive org.kpi4j.core;
  requires transitive org.kpi4j.io;
  requires transitive org.kpi4j.nsm;
  requires transitive org.kpi4j.smart;
  requires org.kpi4j.report;
  requires static transitive net.jqwik.api;
  requires static transitive org.junit.jupiter.api;
  requires static transitive org.jspecify;

  exports org.kpi4j.testing;
  exports org.kpi4j.testing.jqwik;
  exports org.kpi4j.testing.junit;
  exports org.kpi4j.testing.rule;

  opens org.kpi4j.testing.junit;
}
