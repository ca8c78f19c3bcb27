package dev.limn.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** What Limn is made of: its compiled classes, without those of the tests and the test kit. */
final class Production {

  private static final ImportOption NOT_THE_KIT =
      location -> !location.contains("/dev/limn/kit/") && !location.contains("/dev/limn/bench/");

  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(NOT_THE_KIT)
          .importPackages("dev.limn");

  private Production() {}
}
