package dev.limn.java.syntax.check;

import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Literal;
import dev.limn.java.syntax.VariableDeclarator;
import dev.limn.syntax.Branch;
import dev.limn.syntax.Element;
import java.util.List;

/** Where {@code var} may stand for a type, and what it needs (JLS 14.4). */
final class VarChecks {
  static final String NOT_ALLOWED = "var-not-allowed";
  static final String VALUE = "var-needs-value";

  private VarChecks() {}

  static void addTo(CheckTable.Builder table) {
    table.on(JavaKind.VAR_TYPE, VarChecks::place);
  }

  private static void place(Site site, Problems problems) {
    JavaKind parent = site.kind(1);
    switch (parent) {
      case LOCAL_VARIABLE_DECLARATION -> variables(site, problems);
      case FOR_EACH_VARIABLE, RESOURCE -> {
        // Allowed.
      }
      case PARAMETER -> {
        if (site.kind(2) != JavaKind.LAMBDA_PARAMETERS) {
          notAllowed(site, "a parameter of a method must have a type", problems);
        } else if (Owners.hasChild(site.ancestor(1), JavaKind.DIMENSION)) {
          notAllowed(site, "`var` has no arrays", problems);
        }
      }
      case TYPE_PATTERN -> {
        if (site.kind(2) != JavaKind.RECORD_PATTERN) {
          notAllowed(site, "`var` can only stand inside a record pattern", problems);
        }
      }
      default ->
          notAllowed(site, "`var` can only stand for the type of a variable in a body", problems);
    }
  }

  private static void notAllowed(Site site, String message, Problems problems) {
    if (Site.isSound(site.ancestor(1))) {
      problems.report(site.element(), NOT_ALLOWED, message);
    }
  }

  private static void variables(Site site, Problems problems) {
    Branch declaration = site.ancestor(1);
    if (!Site.isSound(declaration)) {
      return;
    }
    List<VariableDeclarator> variables = site.element(1).all(VariableDeclarator.class);
    if (variables.size() > 1) {
      problems.report(
          site.element(), NOT_ALLOWED, "with `var` each variable needs a declaration of its own");
      return;
    }
    VariableDeclarator variable = variables.get(0);
    if (!variable.dimensions().isEmpty()) {
      problems.report(site.element(), NOT_ALLOWED, "`var` has no arrays");
    } else if (variable.initializer().isEmpty()) {
      if (!variable.element().hasChild(JavaKind.UNDERSCORE)) {
        problems.report(
            variable.name().element(), VALUE, "a variable with `var` must have a value");
      }
    } else {
      value(variable.initializer().get(), problems);
    }
  }

  private static void value(Expression value, Problems problems) {
    String what =
        switch ((JavaKind) value.kind()) {
          case ARRAY_INITIALIZER -> "these values alone";
          case LAMBDA_EXPRESSION -> "a lambda expression";
          case METHOD_REFERENCE -> "a method reference";
          case LITERAL ->
              value instanceof Literal literal && literal.token().kind() == JavaKind.NULL
                  ? "`null`"
                  : "";
          default -> "";
        };
    if (!what.isEmpty()) {
      Element at = value.element();
      problems.report(at, VALUE, "`var` cannot take its type from " + what);
    }
  }
}
