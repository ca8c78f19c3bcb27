package dev.limn.java.syntax.check;

import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.syntax.Element;
import java.util.ArrayList;
import java.util.List;

/** The parameters of methods, constructors and lambda expressions (JLS 8.4.1, 15.27.1). */
final class ParameterChecks {
  static final String VARARGS = "varargs-not-last";
  static final String VARARGS_DIMENSION = "varargs-dimension";
  static final String RECEIVER = "receiver-parameter";
  static final String MIX = "lambda-parameter-mix";

  private ParameterChecks() {}

  static void addTo(CheckTable.Builder table) {
    table.on(JavaKind.PARAMETERS, ParameterChecks::list);
    table.on(JavaKind.RECORD_HEADER, ParameterChecks::list);
    table.on(JavaKind.LAMBDA_PARAMETERS, ParameterChecks::list);
    table.on(JavaKind.LAMBDA_PARAMETERS, ParameterChecks::mix);
  }

  private static void list(Site site, Problems problems) {
    if (!site.isSound()) {
      return;
    }
    List<Element> parameters = parameters(site.element());
    for (int i = 0; i < parameters.size(); i++) {
      Element parameter = parameters.get(i);
      if (parameter.kind() == JavaKind.RECEIVER_PARAMETER) {
        receiver(site, i, parameter, problems);
      } else if (parameter.hasChild(JavaKind.ELLIPSIS)) {
        variableArity(parameter, i == parameters.size() - 1, problems);
      }
    }
  }

  private static void variableArity(Element parameter, boolean last, Problems problems) {
    Element ellipsis = parameter.first(JavaKind.ELLIPSIS).orElseThrow();
    if (!last) {
      problems.report(ellipsis, VARARGS, "a parameter with `...` must be the last one");
    } else if (parameter.hasChild(JavaKind.DIMENSION)) {
      problems.report(ellipsis, VARARGS_DIMENSION, "`...` and brackets exclude each other");
    }
  }

  private static List<Element> parameters(Element list) {
    List<Element> parameters = new ArrayList<>();
    for (Element child : list.children()) {
      switch ((JavaKind) child.kind()) {
        case PARAMETER, RECEIVER_PARAMETER, RECORD_COMPONENT -> parameters.add(child);
        default -> {
          // A separator.
        }
      }
    }
    return parameters;
  }

  private static void receiver(Site list, int index, Element receiver, Problems problems) {
    String message = "";
    if (list.kind() != JavaKind.PARAMETERS) {
      message = "only methods and constructors have a parameter `this`";
    } else if (index > 0) {
      message = "the parameter `this` must be the first one";
    } else if (receiver.hasChild(JavaKind.ELLIPSIS)) {
      message = "the parameter `this` cannot have `...`";
    } else if (list.element(1).view() instanceof MethodDeclaration method
        && method.hasModifier(JavaKind.STATIC)) {
      message = "a `static` method has no `this`";
    }
    if (!message.isEmpty()) {
      problems.report(receiver.first(JavaKind.THIS).orElse(receiver), RECEIVER, message);
    }
  }

  /** Whether the parameter has a type, {@code var}, or none. */
  private enum Style {
    TYPED("a type"),
    VAR("`var`"),
    BARE("no type");

    private final String phrase;

    Style(String phrase) {
      this.phrase = phrase;
    }

    static Style of(Element parameter) {
      for (Element child : parameter.children()) {
        if (child.kind() == JavaKind.VAR_TYPE) {
          return VAR;
        }
        if (child.view() instanceof dev.limn.java.syntax.TypeUse) {
          return TYPED;
        }
      }
      return BARE;
    }
  }

  private static void mix(Site site, Problems problems) {
    if (!site.isSound() || site.node().childCount() < 5) {
      return;
    }
    List<Element> parameters = parameters(site.element());
    Style first = Style.of(parameters.get(0));
    for (Element parameter : parameters) {
      Style style = Style.of(parameter);
      if (style != first) {
        problems.report(
            parameter,
            MIX,
            "all parameters must be alike: the first one has %s, this one has %s"
                .formatted(first.phrase, style.phrase));
        return;
      }
    }
  }
}
