package org.kpi4j.commandline.assess;

/** Writes properties of the object that an output line holds. */
interface Section {
  void write(JsonOutput out);
}
