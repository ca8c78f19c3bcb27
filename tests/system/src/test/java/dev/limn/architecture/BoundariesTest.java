package dev.limn.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class BoundariesTest {

  private static final DescribedPredicate<JavaClass> CORE =
      not(Layer.PROJECT.classes()).and(not(Layer.SERVER.classes())).as("classes of the core");

  private static final DescribedPredicate<JavaClass> FILE_ACCESS =
      JavaClass.Predicates.belongToAnyOf(
          File.class,
          FileChannel.class,
          FileInputStream.class,
          FileOutputStream.class,
          FileReader.class,
          FileWriter.class,
          Files.class,
          RandomAccessFile.class);

  @Test
  void onlyTheProjectAndTheServerTouchFiles() {
    check(noClasses().that(CORE).should().dependOnClassesThat(FILE_ACCESS));
  }

  @Test
  void onlyTheServerKnowsTheProtocol() {
    check(
        noClasses()
            .that(not(resideInAPackage("dev.limn.server..")))
            .should()
            .dependOnClassesThat(resideInAPackage("org.eclipse.lsp4j..")));
  }

  @Test
  void onlyTheServerAndTheCommandLineWriteJson() {
    check(
        noClasses()
            .that(not(resideInAnyPackage("dev.limn.server..", "dev.limn.cli..")))
            .should()
            .dependOnClassesThat(resideInAPackage("com.google.gson..")));
  }

  @Test
  void onlyTheCommandLinePrints() {
    check(
        noClasses()
            .that(not(resideInAPackage("dev.limn.cli..")))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace"));
  }

  @Test
  void theCoreLogsThroughTheLoggingInterfaceAlone() {
    check(
        noClasses()
            .that(not(Layer.SERVER.classes()))
            .should()
            .dependOnClassesThat(
                resideInAnyPackage(
                    "org.apache.logging.log4j.core..", "org.slf4j..", "java.util.logging..")));
  }

  @Test
  void inspectionsOwnNoThreads() {
    check(
        noClasses()
            .that(Layer.CATALOGUE.classes())
            .should()
            .dependOnClassesThat(
                resideInAPackage("java.util.concurrent..")
                    .or(JavaClass.Predicates.belongToAnyOf(Thread.class, ThreadLocal.class))));
  }

  @Test
  void nothingButTestsKnowsATestLibrary() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("org.junit..", "org.mockito..", "com.google.common.jimfs..")));
  }

  @Test
  void everyPackageIsNullMarked() {
    check(classes().should(beInANullMarkedPackage()));
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(Production.CLASSES);
  }

  private static ArchCondition<JavaClass> beInANullMarkedPackage() {
    return new ArchCondition<>("be in a package that is @NullMarked") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(
            new SimpleConditionEvent(item, marked, item.getPackageName() + " is not @NullMarked"));
      }
    };
  }
}
