package dev.limn.inspections.naming;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Report;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.member.MemberRenaming;
import dev.limn.java.syntax.TypeDeclaration;
import java.util.regex.Pattern;

/** Finds types whose names do not look like names of types. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "type-naming-convention",
    summary = "Type whose name is not in UpperCamelCase",
    category = Category.NAMING,
    severity = Severity.INFORMATION,
    aliases = {
      "intellij:NewClassNamingConvention",
      "intellij:ClassNamingConvention",
      "intellij:InterfaceNamingConvention",
      "intellij:EnumeratedClassNamingConvention",
      "sonar:S101",
      "sonar:S114",
      "pmd:ClassNamingConventions",
      "errorprone:TypeNames",
      "checkstyle:TypeName"
    },
    doc =
        """
        Names of types begin with a capital letter, and so does each word in them (JLS 6.1). Who
        reads a name that does not takes it for a variable, a method or a package.

        ```java
        class Order {
            enum order_state { OPEN, CLOSED }
               //^^^^^^^^^^^ The type `order_state` is not named in UpperCamelCase
        }
        ```

        A private nested type can get the name that fits: it is then changed wherever the file names
        the type. It is not offered where the file leaves open what is meant, or where a string has
        the name.

        ## Not reported

        - Names in capitals, as `UTF_8`, which are those of standards, and underscores beside an
          abbreviation in capitals or a digit, as in `AES_Cipher`; `Target_Thread`, as substitutions
          in native images are named.
        - Classes that hold the resources of a locale, as `Texts_de`.
        - An underscore between digits, and names with `$`, which are made by programs.
        """)
public final class TypeNamingConvention implements Inspection {

  /** The end of the name of a class that holds the resources of a locale. */
  private static final Pattern LOCALE = Pattern.compile(".*_[a-z]{2,3}(?:_[A-Z]{2,3})?");

  /** A part in capitals or digits, or the prefix of substitutions in native images. */
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "\\p{Lu}[\\p{Lu}\\p{N}]*_.*|\\p{Lu}.*\\p{N}_.*|\\p{Lu}.*_[\\p{Lu}\\p{N}]+(?:_.*)?|Target_.*");

  @Override
  public void register(Visits visits) {
    visits.on(TypeDeclaration.class, TypeNamingConvention::check);
  }

  private static void check(TypeDeclaration type, View view) {
    String name = type.name().name();
    if (!type.name().isMissing()
        && !Form.isGenerated(name)
        && !Form.UPPER_CAMEL.fits(name)
        && !hasReason(name)) {
      Report report =
          view.report(type.name(), "The type `%s` is not named in UpperCamelCase", name);
      Form.upperCamel(name).ifPresent(to -> new MemberRenaming(name, to).offer(type, report, view));
    }
  }

  /** Whether the underscores of a name set off an abbreviation or a locale. */
  private static boolean hasReason(String name) {
    return Form.UPPER_SNAKE.fits(name)
        || ABBREVIATION.matcher(name).matches()
        || LOCALE.matcher(name).matches();
  }
}
