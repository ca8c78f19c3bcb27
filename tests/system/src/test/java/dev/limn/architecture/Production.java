package dev.limn.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;

/** What Limn is made of: its compiled classes, without those of the tests and the test kit. */
final class Production {

  private static final List<String> OTHERS =
      List.of("/test-classes/", "/dev/limn/kit/", "/dev/limn/bench/");

  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(location -> OTHERS.stream().noneMatch(location::contains))
          .importPackages("dev.limn");

  private Production() {}
}
