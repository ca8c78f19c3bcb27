package dev.limn.java.syntax.check;

import dev.limn.java.syntax.JavaKind;

/** Where {@code _} may stand for the name of a variable (JLS 6.1). */
final class UnnamedVariables {
  private UnnamedVariables() {}

  /** Whether the variable that a node declares may be unnamed. */
  static boolean mayStand(Site site) {
    return switch (site.kind()) {
      case FOR_EACH_VARIABLE, TYPE_PATTERN -> true;
      case PARAMETER ->
          site.kind(1) == JavaKind.LAMBDA_PARAMETERS || site.kind(1) == JavaKind.CATCH_CLAUSE;
      case VARIABLE_DECLARATOR ->
          site.kind(1) == JavaKind.LOCAL_VARIABLE_DECLARATION || site.kind(1) == JavaKind.RESOURCE;
      default -> false;
    };
  }
}
