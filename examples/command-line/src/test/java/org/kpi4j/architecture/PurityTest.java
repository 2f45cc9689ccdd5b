package org.kpi4j.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import java.util.ServiceLoader;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The same input gives the same output on every machine: the library asks nothing of its surroundings. */
class PurityTest {

  @Test
  void library_readsNoClock() {
    check("the clock", "java.time", "now");
    check("the clock", "java.lang.System", "currentTimeMillis");
    check("the clock", "java.lang.System", "nanoTime");
    check("the clock", "java.util.Date", "<init>");
  }

  @Test
  void library_readsNoDefaults() {
    check("the default locale", "java.util.Locale", "getDefault");
    check("the default time zone", "java.time.ZoneId", "systemDefault");
    check("the default time zone", "java.util.TimeZone", "getDefault");
    check("system properties", "java.lang.System", "getProperty");
    check("the environment", "java.lang.System", "getenv");
    noClasses()
        .should()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .check(Library.CLASSES);
  }

  @Test
  void library_usesNoReflection() {
    check("reflection", "java.lang.Class", "forName");
    check("reflection", "java.lang.Class", "getDeclaredMethods");
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.lang.reflect..")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(ServiceLoader.class)
        .check(Library.CLASSES);
  }

  @Test
  void library_printsNothing() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(Library.CLASSES);
  }

  @Test
  void library_startsNoThread() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Executors.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Thread.class)
        .check(Library.CLASSES);
  }

  @Test
  void filesAndSockets_areForTheFileModuleAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.kpi4j.io..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.net..", "java.nio.channels..")
        .check(Library.CLASSES);
  }

  @Test
  void statics_areConstant() {
    noFields().that().areStatic().should().notBeFinal().check(Library.CLASSES);
  }

  @Test
  void readingAndJudging_useNoRegularExpressions() {
    noClasses()
        .that()
        .resideInAnyPackage(Library.JUDGES)
        .or()
        .resideInAnyPackage(
            "org.kpi4j.text..", "org.kpi4j.reading..", "org.kpi4j.glossary..", "org.kpi4j.lint..")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Pattern.class)
        .orShould()
        .callMethod(String.class, "matches", String.class)
        .orShould()
        .callMethod(String.class, "split", String.class)
        .orShould()
        .callMethod(String.class, "replaceAll", String.class, String.class)
        .check(Library.CLASSES);
  }

  private static void check(String what, String owner, String method) {
    noClasses()
        .should()
        .callCodeUnitWhere(calls(owner, method))
        .as("no class reads " + what)
        .check(Library.CLASSES);
  }

  private static DescribedPredicate<JavaCall<?>> calls(String owner, String method) {
    return describe("calls " + owner + "." + method, call -> targets(call, owner, method));
  }

  private static boolean targets(JavaAccess<?> call, String owner, String method) {
    AccessTarget target = call.getTarget();
    return target.getOwner().getName().startsWith(owner) && target.getName().equals(method);
  }
}
