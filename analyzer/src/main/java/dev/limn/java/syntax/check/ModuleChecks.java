package dev.limn.java.syntax.check;

import dev.limn.java.syntax.Directive;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.ModuleDeclaration;
import dev.limn.syntax.Element;
import java.util.HashSet;
import java.util.Set;

/** The directives of a module (JLS 7.7). */
final class ModuleChecks {
  static final String DUPLICATE = "duplicate-directive";
  static final String OPENS = "opens-in-open-module";

  private ModuleChecks() {}

  static void addTo(CheckTable.Builder table) {
    table.on(JavaKind.MODULE_DECLARATION, ModuleChecks::directives);
  }

  /** The modules or classes that one directive names. */
  private static void names(Element directive, Problems problems) {
    Set<String> seen = new HashSet<>();
    boolean listed = false;
    for (Element child : directive.children()) {
      listed |= child.kind() == JavaKind.TO || child.kind() == JavaKind.WITH;
      if (listed && child.kind() == JavaKind.NAME && !seen.add(child.text())) {
        problems.report(child, DUPLICATE, "`%s` is named twice".formatted(child.text()));
      }
    }
  }

  private static void directives(Site site, Problems problems) {
    ModuleDeclaration module = (ModuleDeclaration) site.element().view();
    Set<String> seen = new HashSet<>();
    for (Directive directive : module.directives()) {
      Element element = directive.element();
      if (element.isFaulty()) {
        continue;
      }
      Element name = element.first(JavaKind.NAME).orElseThrow();
      if (module.isOpen() && element.kind() == JavaKind.OPENS_DIRECTIVE) {
        problems.report(element, OPENS, "an open module opens all of its packages");
      } else if (!seen.add(element.kind().name() + " " + name.text())) {
        problems.report(name, DUPLICATE, "`%s` is named twice".formatted(name.text()));
      } else {
        names(element, problems);
      }
    }
  }
}
