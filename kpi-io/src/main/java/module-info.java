/** Reads and writes definitions of metrics and KPIs: the library's own catalogue in YAML and JSON. */
@org.jspecify.annotations.NullMarked
module org.kpi4j.io {
  requires transitive org.kpi4j.core;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;
  requires static java.compiler;
  requires org.snakeyaml.engine;
  requires tools.jackson.core;
  requires tools.jackson.dataformat.toml;
  requires de.siegmar.fastcsv;
  requires org.dhatim.fastexcel;
  requires org.dhatim.fastexcel.reader;

  exports org.kpi4j.io;
  exports org.kpi4j.io.exchange;
  exports org.kpi4j.io.sheet;
}
