package dev.limn.java.syntax.check;

import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Literal;
import dev.limn.java.syntax.LocalTypeDeclaration;
import dev.limn.java.syntax.Resource;
import dev.limn.java.syntax.Resources;
import dev.limn.java.syntax.Switch;
import dev.limn.java.syntax.SwitchLabel;
import dev.limn.java.syntax.Variable;
import dev.limn.syntax.Element;
import java.util.Optional;

/** Features of statements, switches and local variables. */
final class StatementFeatures {
  private StatementFeatures() {}

  static void addTo(FeatureLevels levels) {
    levels
        .on(JavaKind.RESOURCES, Feature.VARIABLE_AS_RESOURCE, StatementFeatures::resources)
        .on(JavaKind.UNION_TYPE, Feature.MULTI_CATCH)
        .on(JavaKind.VAR_TYPE, Feature.VAR_IN_LAMBDA, StatementFeatures::inferredType)
        .on(JavaKind.LOCAL_TYPE_DECLARATION, Feature.LOCAL_ENUM, StatementFeatures::localType)
        .on(JavaKind.SWITCH_EXPRESSION, Feature.SWITCH_EXPRESSION, JavaKind.SWITCH)
        .on(JavaKind.SWITCH_STATEMENT, Feature.SWITCH_RULE, StatementFeatures::rules)
        .on(JavaKind.SWITCH_LABEL, Feature.PRIMITIVE_PATTERN, StatementFeatures::label)
        .on(JavaKind.VARIABLE_DECLARATOR, Feature.UNNAMED_VARIABLE, StatementFeatures::unnamed)
        .on(JavaKind.FOR_EACH_VARIABLE, Feature.UNNAMED_VARIABLE, StatementFeatures::unnamed)
        .on(JavaKind.PARAMETER, Feature.UNNAMED_VARIABLE, StatementFeatures::unnamed);
  }

  private static void resources(Site site, FeatureUses uses) {
    Resources resources = (Resources) site.element().view();
    if (uses.lack(Feature.TRY_WITH_RESOURCES, resources.element())) {
      return;
    }
    for (Resource resource : resources.resources()) {
      if (resource.declarator().isEmpty()) {
        uses.lack(Feature.VARIABLE_AS_RESOURCE, resource.element());
      }
    }
  }

  private static void inferredType(Site site, FeatureUses uses) {
    switch (site.kind(1)) {
      case LOCAL_VARIABLE_DECLARATION, FOR_EACH_VARIABLE, RESOURCE ->
          uses.lack(Feature.VAR, site.element());
      case PARAMETER -> {
        if (site.kind(2) == JavaKind.LAMBDA_PARAMETERS && uses.dialect().level() >= 8) {
          uses.lack(Feature.VAR_IN_LAMBDA, site.element());
        }
      }
      default -> {
        // In a pattern, which is newer; or the name of a type.
      }
    }
  }

  private static void localType(Site site, FeatureUses uses) {
    var type = ((LocalTypeDeclaration) site.element().view()).declaration();
    if (type.kind() == JavaKind.INTERFACE_DECLARATION) {
      uses.lack(Feature.LOCAL_INTERFACE, type.name().element());
    } else if (type.kind() == JavaKind.ENUM_DECLARATION) {
      uses.lack(Feature.LOCAL_ENUM, type.name().element());
    }
  }

  /** One error for a switch, at its first arrow. */
  private static void rules(Site site, FeatureUses uses) {
    ((Switch) site.element().view())
        .block()
        .element()
        .first(JavaKind.SWITCH_RULE)
        .flatMap(rule -> rule.first(JavaKind.ARROW))
        .ifPresent(at -> uses.lack(Feature.SWITCH_RULE, at));
  }

  private static void label(Site site, FeatureUses uses) {
    SwitchLabel label = (SwitchLabel) site.element().view();
    Optional<Element> guard = label.guard().map(found -> found.element());
    if (!label.patterns().isEmpty() || guard.isPresent()) {
      Element at = label.patterns().isEmpty() ? label.element() : label.patterns().get(0).element();
      if (!uses.lack(Feature.PATTERN_IN_SWITCH, at)) {
        label.patterns().forEach(pattern -> Patterns.uses(pattern, uses));
      }
      return;
    }
    Optional<Element> none = constant(label, JavaKind.NULL);
    if (none.isPresent()) {
      uses.lack(Feature.NULL_IN_SWITCH, none.get());
    } else if (label.constants().size() > 1 && isOfOldSwitch(site)) {
      uses.lack(Feature.SEVERAL_CASE_CONSTANTS, label.element());
    }
  }

  /** Whether a label stands in a switch that has nothing else of Java 14. */
  private static boolean isOfOldSwitch(Site label) {
    return label.kind(1) == JavaKind.SWITCH_GROUP && label.kind(3) == JavaKind.SWITCH_STATEMENT;
  }

  private static Optional<Element> constant(SwitchLabel label, JavaKind token) {
    return label.constants().stream()
        .filter(value -> value instanceof Literal literal && literal.token().kind() == token)
        .map(value -> value.element())
        .findFirst();
  }

  /** A declaration of {@code _}; before Java 9 that was a name like another one. */
  private static void unnamed(Site site, FeatureUses uses) {
    if (uses.dialect().level() >= 9 && UnnamedVariables.mayStand(site)) {
      Variable variable = (Variable) site.element().view();
      variable
          .element()
          .first(JavaKind.UNDERSCORE)
          .ifPresent(at -> uses.lack(Feature.UNNAMED_VARIABLE, at));
    }
  }
}
