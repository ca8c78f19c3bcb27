package dev.limn.inspections.redundancy;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.scope.Mentioned;
import dev.limn.inspections.scope.Mentions;
import dev.limn.java.syntax.CompilationUnit;
import dev.limn.java.syntax.Identifier;
import dev.limn.java.syntax.ImportDeclaration;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.TypeBody;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.query.Fact;
import dev.limn.query.Index;
import dev.limn.query.Inherited;
import dev.limn.query.KeyedFact;
import dev.limn.query.Summary;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds imports that nothing in the file needs. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "unused-import",
    summary = "Import that nothing in the file needs",
    category = Category.REDUNDANCY,
    aliases = {
      "intellij:UNUSED_IMPORT",
      "intellij:RedundantImport",
      "sonar:S1128",
      "pmd:UnnecessaryImport",
      "pmd:UnusedImports",
      "errorprone:RemoveUnusedImports",
      "ecj:unusedImport",
      "ecj:unused",
      "checkstyle:UnusedImports",
      "checkstyle:RedundantImport"
    },
    doc =
        """
        An import that nothing needs tells the reader of dependencies that are none. It is left
        behind when code is moved or removed.

        ```java
        package shop;

        import java.util.List;
        import java.util.Map;
             //^^^^^^^^^^^^^ Nothing in this file uses `Map`
        import java.util.Set;
        import java.util.Set;
             //^^^^^^^^^^^^^ `java.util.Set` is imported already
        import java.lang.*;
             //^^^^^^^^^^^ All of `java.lang` is imported by itself
        import shop.Customer;
             //^^^^^^^^^^^^^ `Customer` is in this package, and needs no import

        /** Orders of a {@link Customer}. */
        class Orders {
            List<String> all;
            Set<String> open;
        }
        ```

        A name counts as used where it stands without a qualifier: in code, in annotations, and in
        references of documentation comments (`{@link}`, `@see`, `@throws`, and those of Markdown).

        ## Not reported

        - Imports of all of a package or a type with `*`, and of modules: what is needed of them
          cannot be known from one file.
        - Imports of `java.lang` that may tell its type from another one of that name: beside an
          import with `*`, and of types as `Record` or `Character`, of which a package may have one.
        - Imports in a file with a comment or a string that has no end, as while it is typed: it
          may hide what uses them.
        """)
public final class UnusedImport implements Inspection {

  /** Types of {@code java.lang} whose names hardly any package gives to types of its own. */
  private static final Set<String> STANDARD =
      Set.of(
          "Boolean",
          "CharSequence",
          "Comparable",
          "Deprecated",
          "Double",
          "Exception",
          "Float",
          "FunctionalInterface",
          "IllegalArgumentException",
          "IllegalStateException",
          "Integer",
          "Iterable",
          "Long",
          "Math",
          "NullPointerException",
          "Override",
          "Runnable",
          "RuntimeException",
          "SafeVarargs",
          "String",
          "StringBuffer",
          "StringBuilder",
          "SuppressWarnings",
          "Throwable",
          "UnsupportedOperationException");

  /** What an import says. */
  private static final Summary<String> WRITTEN =
      Summary.of("import as written", UnusedImport::written);

  /** How many imports of a file say the same. */
  private static final Summary<Index<String, Integer>> ALIKE =
      Summary.of("imports alike", UnusedImport::alike);

  /** Where the imports of a file begin that say what one before them says. */
  private static final Summary<Set<Integer>> REPEATED =
      Summary.of("repeated imports", UnusedImport::repeated);

  /** Whether an import before this one says the same. */
  private static final Fact<Boolean> IS_REPEATED = UnusedImport::isRepeated;

  /** Whether all of another package than {@code java.lang} is imported. */
  private static final Fact<Boolean> HAS_PACKAGE = UnusedImport::hasPackage;

  /** The name of the package of the file; empty for the unnamed one. */
  private static final Inherited<String> PACKAGE = UnusedImport::packageName;

  /**
   * How many imports say the same as one.
   *
   * @param key what it says
   */
  private record Alike(String key) implements KeyedFact<String, Integer> {
    @Override
    public Summary<Index<String, Integer>> index() {
      return ALIKE;
    }

    @Override
    public Optional<Element> holder(Surroundings surroundings) {
      return Optional.of(surroundings.ancestors().get(0));
    }

    @Override
    public Integer of(Surroundings surroundings) {
      return surroundings.summary(ALIKE, surroundings.ancestors().get(0)).at(key).get(0);
    }
  }

  /**
   * Whether a type is the only one of the file, and nothing outside of its body mentions a member
   * of it.
   *
   * @param type the type with its package
   * @param member the simple name of the member
   */
  private record OfOnlyType(String type, String member) implements Fact<Boolean> {
    @Override
    public Boolean of(Surroundings surroundings) {
      Element file = surroundings.ancestors().get(0);
      List<TypeDeclaration> types = file.all(TypeDeclaration.class);
      return types.size() == 1
          && type.equals(packageName(surroundings) + "." + types.get(0).name().name())
          && !isMentionedInHead(types.get(0), surroundings);
    }

    /** Where the members of a type are not in scope (JLS 6.3). */
    private boolean isMentionedInHead(TypeDeclaration declaration, Surroundings surroundings) {
      for (Element part : declaration.element().children()) {
        if (!part.isLeaf()
            && !(part.view() instanceof TypeBody)
            && surroundings.summary(Mentions.INDEX, part).has(member)) {
          return true;
        }
      }
      return false;
    }
  }

  @Override
  public void register(Visits visits) {
    visits.on(ImportDeclaration.class, UnusedImport::check);
  }

  private static void check(ImportDeclaration node, View view) {
    if (node.element().isFaulty() || node.isModule()) {
      return;
    }
    List<String> name = node.name().identifiers().stream().map(Identifier::name).toList();
    if (view.ask(new Alike(WRITTEN.of(node.element()))) > 1 && view.ask(IS_REPEATED)) {
      report(node, "`" + joined(name) + "` is imported already", view);
    } else if (node.isOnDemand()) {
      checkOnDemand(node, joined(name), view);
    } else {
      checkSingle(node, name, view);
    }
  }

  private static void checkOnDemand(ImportDeclaration node, String name, View view) {
    if (node.isStatic()) {
      return;
    }
    if (name.equals("java.lang")) {
      report(node, "All of `java.lang` is imported by itself", view);
    } else if (name.equals(view.ask(PACKAGE))) {
      report(node, "This is the package of the file, and needs no import", view);
    }
  }

  private static void checkSingle(ImportDeclaration node, List<String> name, View view) {
    String simple = name.get(name.size() - 1);
    String holder = joined(name.subList(0, name.size() - 1));
    if (!view.ask(new Mentioned(simple, Mentioned.Where.ANYWHERE))) {
      if (!view.ask(new Mentioned(Mentions.OPEN_TEXT, Mentioned.Where.ANYWHERE))) {
        report(node, "Nothing in this file uses `" + simple + "`", view);
      }
    } else if (!node.isStatic() && !holder.isEmpty() && holder.equals(view.ask(PACKAGE))) {
      report(node, "`" + simple + "` is in this package, and needs no import", view);
    } else if (!node.isStatic() && isStandard(holder, simple) && !view.ask(HAS_PACKAGE)) {
      report(node, "`" + simple + "` of `java.lang` is imported by itself", view);
    } else if (node.isStatic() && view.ask(new OfOnlyType(holder, simple))) {
      report(node, "`" + simple + "` is a member here, and needs no import", view);
    }
  }

  private static void report(ImportDeclaration node, String message, View view) {
    Element star = node.element().first(JavaKind.STAR).orElse(node.name().element());
    view.reportAt(node.name().range().cover(star.range()), "%s", message)
        .unnecessary()
        .fix("Remove the import", edit -> edit.delete(node.element()));
  }

  private static boolean isStandard(String holder, String simple) {
    return holder.equals("java.lang") && STANDARD.contains(simple);
  }

  private static boolean hasPackage(Surroundings surroundings) {
    return surroundings.ancestors().get(0).all(ImportDeclaration.class).stream()
        .filter(line -> line.isOnDemand() || line.isModule())
        .anyMatch(line -> line.isStatic() || !line.name().text().equals("java.lang"));
  }

  private static boolean isRepeated(Surroundings surroundings) {
    Element unit = surroundings.ancestors().get(0);
    int start = surroundings.element().fullRange().start() - unit.fullRange().start();
    return surroundings.summary(REPEATED, unit).contains(start);
  }

  private static Index<String, Integer> alike(Element unit) {
    Map<String, Integer> alike = new HashMap<>();
    for (ImportDeclaration line : unit.all(ImportDeclaration.class)) {
      alike.merge(WRITTEN.of(line.element()), 1, Integer::sum);
    }
    return Index.of(alike, List.of());
  }

  private static Set<Integer> repeated(Element unit) {
    Set<String> before = new HashSet<>();
    Set<Integer> repeated = new HashSet<>();
    for (Element child : unit.children()) {
      if (child.kind() == JavaKind.IMPORT_DECLARATION && !before.add(WRITTEN.of(child))) {
        repeated.add(child.fullRange().start() - unit.fullRange().start());
      }
    }
    return repeated;
  }

  private static String written(Element node) {
    return node.tokens().stream().map(Element::text).collect(Collectors.joining(" "));
  }

  private static String packageName(Surroundings surroundings) {
    return surroundings.ancestors().get(0).view() instanceof CompilationUnit unit
        ? unit.packageDeclaration()
            .map(declaration -> declaration.name().identifiers())
            .map(names -> joined(names.stream().map(Identifier::name).toList()))
            .orElse("")
        : "";
  }

  private static String joined(List<String> names) {
    return String.join(".", names);
  }
}
