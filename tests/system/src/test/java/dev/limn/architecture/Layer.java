package dev.limn.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The layers of Limn. Each knows itself and those above it in this list, but for those that it is
 * said never to know.
 */
enum Layer {
  TEXT("dev.limn.text"),
  SYNTAX("dev.limn.syntax"),
  JAVA_SYNTAX("dev.limn.java.syntax"),
  QUERIES("dev.limn.query") {
    @Override
    Set<Layer> unknown() {
      return Set.of(JAVA_SYNTAX);
    }
  },
  PROJECT("dev.limn.project"),
  JAVA_SEMANTICS(
      "dev.limn.java.declare",
      "dev.limn.java.scope",
      "dev.limn.java.classfile",
      "dev.limn.java.type",
      "dev.limn.java.outline"),
  INSPECTION_SPI("dev.limn.inspect") {
    @Override
    Set<Layer> unknown() {
      return Set.of(JAVA_SYNTAX, JAVA_SEMANTICS);
    }
  },
  HIGHLIGHTING("dev.limn.highlight") {
    @Override
    Set<Layer> unknown() {
      return Set.of(JAVA_SYNTAX, JAVA_SEMANTICS);
    }
  },
  CATALOGUE("dev.limn.inspections") {
    @Override
    Set<Layer> unknown() {
      return Set.of(PROJECT, HIGHLIGHTING);
    }
  },
  SERVER("dev.limn.server", "dev.limn.cli", "dev.limn.config");

  private final String[] packages;

  Layer(String... roots) {
    packages = Stream.of(roots).map(root -> root + "..").toArray(String[]::new);
  }

  /** The layers above that this one does not know all the same. */
  Set<Layer> unknown() {
    return Set.of();
  }

  boolean knows(Layer other) {
    return other.ordinal() <= ordinal() && !unknown().contains(other);
  }

  /** The classes of this layer, those in sub-packages too. */
  DescribedPredicate<JavaClass> classes() {
    return JavaClass.Predicates.resideInAnyPackage(packages);
  }

  List<Layer> strangers() {
    return Arrays.stream(values()).filter(other -> !knows(other)).toList();
  }

  static DescribedPredicate<JavaClass> classesOf(List<Layer> layers) {
    return layers.stream()
        .map(Layer::classes)
        .reduce(DescribedPredicate.alwaysFalse(), (some, more) -> some.or(more))
        .as("classes of %s", layers);
  }
}
