package org.kpi4j.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of the published modules, without tests and examples. */
final class Library {
  static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("org.kpi4j")
      .that(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(
          "org.kpi4j.commandline..", "org.kpi4j.architecture..")));

  /** The packages that judge. */
  static final String[] JUDGES = {
    "org.kpi4j.definition..",
    "org.kpi4j.smart..",
    "org.kpi4j.vanity..",
    "org.kpi4j.tooling..",
    "org.kpi4j.aarrr..",
    "org.kpi4j.growth..",
    "org.kpi4j.nsm.."
  };

  private Library() {}
}
