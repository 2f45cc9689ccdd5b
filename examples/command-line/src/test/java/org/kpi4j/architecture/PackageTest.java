package org.kpi4j.architecture;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Packages are named by concept and stay small enough to look over. */
class PackageTest {
  private static final int MOST_PUBLIC_TYPES = 12;

  @Test
  void exportedPackage_hasAtMostTwelvePublicTypes() throws IOException {
    Set<String> exported = exported();
    assertThat(exported).contains("org.kpi4j.lint");
    Map<String, Long> tooMany = new TreeMap<>(Library.CLASSES.stream()
        .filter(JavaClass::isTopLevelClass)
        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(type -> exported.contains(type.getPackageName()))
        .filter(type -> !type.getPackageName().equals("org.kpi4j.model"))
        .collect(groupingBy(JavaClass::getPackageName, counting())));
    tooMany.values().removeIf(count -> count <= MOST_PUBLIC_TYPES);
    assertThat(tooMany).isEmpty();
  }

  @Test
  void package_isNamedByWhatItIsAbout() {
    assertThat(Library.CLASSES.stream().map(JavaClass::getPackageName).distinct())
        .noneMatch(name -> Splitter.on('.')
            .splitToStream(name)
            .anyMatch(part -> part.matches("utils?|common|helpers?|impl|internal|misc|core")));
  }

  @Test
  void type_isNamedAfterAThing() {
    assertThat(Library.CLASSES.stream().map(JavaClass::getSimpleName))
        .noneMatch(name -> name.matches(".*(Impl|Manager|Helper|Utils?)|Abstract[A-Z].*"));
  }

  /** What the module descriptors on the class path export. */
  private static Set<String> exported() throws IOException {
    Set<String> packages = new TreeSet<>();
    for (URL url :
        Collections.list(PackageTest.class.getClassLoader().getResources("module-info.class"))) {
      try (InputStream in = url.openStream()) {
        ModuleDescriptor.read(in).exports().forEach(exports -> packages.add(exports.source()));
      }
    }
    return packages;
  }
}
