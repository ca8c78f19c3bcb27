package dev.limn.inspections.bug;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.syntax.Identifier;
import dev.limn.java.syntax.Name;
import dev.limn.java.syntax.PackageDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds package declarations that do not fit the folder. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "package-mismatch",
    summary = "Package that is not that of the folder",
    category = Category.BUG,
    aliases = {
      "intellij:WrongPackageStatement",
      "sonar:S1598",
      "ecj:PackageIsNotExpectedPackage",
      "checkstyle:PackageDeclaration"
    },
    doc =
        """
        A compiler that looks for a type looks in the folder of its package. A type elsewhere is not
        found, or found only if its file is named to the compiler, and nobody looks for it where it
        is.

        ```java
        //- /src/main/java/com/acme/order/Order.java
        package com.acme.orders;
              //^^^^^^^^^^^^^^^ The folder is that of the package `com.acme.order`

        class Order {}
        ```

        Packages begin in folders such as `src/main/java`, and a file right in there belongs to none.
        Elsewhere, one is taken to begin where the path has the first two names of the package.

        ## Not reported

        - Files that are in no folder of which it is known where its packages begin.
        - Files in a folder whose name cannot be that of a package.
        - Files that declare no package.
        """)
public final class PackageMismatch implements Inspection {

  /**
   * Where packages begin by the conventions of Maven and Gradle, for some Java release or for all.
   */
  private static final Pattern ROOT = Pattern.compile("(?:.*/)?src/[^/]+/java-?\\d*/");

  private static final Pattern PACKAGE =
      Pattern.compile("[\\p{L}_$][\\p{L}\\d_$]*(?:/[\\p{L}_$][\\p{L}\\d_$]*)*");

  @Override
  public void register(Visits visits) {
    visits.on(PackageDeclaration.class, PackageMismatch::check);
  }

  private static void check(PackageDeclaration declaration, View view) {
    Name name = declaration.name();
    List<String> declared = name.identifiers().stream().map(Identifier::name).toList();
    String path = String.join("/", declared);
    String folder = view.ask(Enclosing.FOLDER);
    Optional<String> expected = expected(folder, declared).filter(it -> !it.equals(path));
    if (expected.filter(String::isEmpty).isPresent()) {
      if (!('/' + folder).endsWith('/' + path)) {
        String said = String.join(".", declared);
        view.report(name, "The folder is where packages begin, and not that of `%s`", said);
      }
    } else {
      expected
          .filter(it -> PACKAGE.matcher(it).matches())
          .ifPresent(it -> report(name, it.replace('/', '.'), view));
    }
  }

  private static void report(Name name, String expected, View view) {
    view.report(name, "The folder is that of the package `%s`", expected)
        .unsafeFix(
            "Change the package to `" + expected + "`",
            "Code that names the package, or that has it in common, no longer compiles",
            edit -> edit.replace(name.element(), expected));
  }

  /** The package of a folder, with `/` between its names, if it is known where packages begin. */
  private static Optional<String> expected(String folder, List<String> declared) {
    String path = folder + '/';
    Matcher root = ROOT.matcher(path);
    if (root.lookingAt()) {
      return Optional.of(folder.substring(Math.min(root.end(), folder.length())));
    }
    if (declared.size() < 2) {
      return Optional.empty();
    }
    String beginning = '/' + declared.get(0) + '/' + declared.get(1) + '/';
    int start = ('/' + path).lastIndexOf(beginning);
    return start < 0 || path.indexOf("/src/", start) >= 0
        ? Optional.empty()
        : Optional.of(folder.substring(start));
  }
}
