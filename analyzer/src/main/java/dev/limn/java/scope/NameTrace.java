package dev.limn.java.scope;

import dev.limn.java.scope.Local.Access;
import dev.limn.java.scope.NameUse.Form;
import dev.limn.java.syntax.Annotation;
import dev.limn.java.syntax.ClassType;
import dev.limn.java.syntax.FieldAccess;
import dev.limn.java.syntax.Identifier;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Literal;
import dev.limn.java.syntax.NameExpression;
import dev.limn.syntax.Element;
import dev.limn.syntax.Node;
import dev.limn.syntax.Syntax;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What each name in a body names: a local variable or type of the body, or something else. The
 * bottom layer of the trace of a body. For one thread.
 */
abstract class NameTrace {
  /** A longer string is text for people. */
  private static final int LONGEST_REFLECTIVE_TEXT = 120;

  final Flow flow = new Flow();
  final Scope scope = new Scope();
  final UseTable uses = new UseTable();
  private final Set<Integer> openTypes = new HashSet<>();
  private final Set<String> unclear = new HashSet<>();
  private final int start;

  NameTrace(Element member) {
    this.start = member.fullRange().start();
  }

  /** Where an element stands, counted from the start of the member. */
  final int offset(Element element) {
    return element.range().start() - start;
  }

  final int offset(Syntax syntax) {
    return offset(syntax.element());
  }

  // Variables.

  final void read(Identifier name) {
    int local = scope.variable(name.name());
    if (local == Flow.NONE) {
      uses.add(name.name(), Form.READ);
      useType(name);
    } else {
      scope.use(local, offset(name), Access.READ);
      flow.access(local, Flow.READ, offset(name));
    }
  }

  final void write(Identifier name) {
    int local = scope.variable(name.name());
    if (local == Flow.NONE) {
      uses.add(name.name(), Form.WRITTEN);
    } else {
      scope.use(local, offset(name), Access.WRITE);
      flow.access(local, Flow.WRITE, offset(name));
    }
  }

  /** The reading half of a compound assignment. */
  final void readToUpdate(Identifier name, boolean valueUsed) {
    int local = scope.variable(name.name());
    if (local == Flow.NONE) {
      uses.add(name.name(), valueUsed ? Form.READ : Form.UPDATED);
    } else {
      scope.use(local, offset(name), valueUsed ? Access.READ : Access.UPDATE);
      flow.access(local, Flow.READ, offset(name));
    }
  }

  /** The writing half of a compound assignment. */
  final void writeToUpdate(Identifier name, boolean valueUsed) {
    int local = scope.variable(name.name());
    if (local != Flow.NONE) {
      if (valueUsed) {
        scope.use(local, offset(name), Access.WRITE);
      }
      flow.access(local, Flow.WRITE, offset(name));
    } else if (valueUsed) {
      uses.add(name.name(), Form.WRITTEN);
    }
  }

  /** Declares a variable that is visible from now on, and tells its number. */
  final int declare(Local.Kind kind, Identifier name) {
    int local = scope.declare(kind, name.name(), offset(name));
    scope.show(local);
    return local;
  }

  /** Says that a variable has a value from its declaration on. */
  final void initialize(int local, Identifier name) {
    scope.initialize(local);
    flow.access(local, Flow.WRITE, offset(name));
  }

  // Types.

  final void openType(int local) {
    openTypes.add(local);
  }

  final void closeType(int local) {
    openTypes.remove(local);
  }

  /** Whether a local type is being traced itself. */
  final boolean isOpen(int type) {
    return openTypes.contains(type);
  }

  private void useType(Identifier name) {
    int local = scope.type(name.name());
    if (local != Flow.NONE && !isOpen(local)) {
      scope.use(local, offset(name), Access.READ);
    }
  }

  private void type(Identifier name, Form form) {
    uses.add(name.name(), form);
    useType(name);
  }

  /** The names in a type, in annotations, in whatever has no control flow. */
  final void names(Element element) {
    int annotations = Integer.MIN_VALUE;
    for (Element inner : element.interior()) {
      if (inner.kind() == JavaKind.ANNOTATION) {
        annotations = Math.max(annotations, inner.fullRange().end());
      }
      name(inner, inner.fullRange().start() < annotations);
    }
  }

  private void name(Element element, boolean inAnnotation) {
    switch ((JavaKind) element.kind()) {
      case CLASS_TYPE -> type((ClassType) element.view());
      case ANNOTATION -> annotation((Annotation) element.view());
      case NAME_EXPRESSION -> read(((NameExpression) element.view()).name());
      case FIELD_ACCESS -> uses.add(((FieldAccess) element.view()).name().name(), Form.READ);
      case LITERAL -> literal((Literal) element.view(), inAnnotation);
      default -> {}
    }
  }

  private void type(ClassType type) {
    type(type.name(), Form.TYPE);
    if (type.qualifier().flatMap(ClassType::typeArguments).isPresent()) {
      uses.add(type.name().name(), Form.BOUND);
    }
  }

  private void annotation(Annotation annotation) {
    List<Identifier> identifiers = annotation.name().identifiers();
    if (!identifiers.isEmpty()) {
      type(identifiers.get(identifiers.size() - 1), Form.TYPE);
    }
  }

  // Strings.

  /** A string may name something; that of an annotation may hold code that does. */
  final void literal(Literal literal, boolean inAnnotation) {
    Element token = literal.token();
    if (token.kind() == JavaKind.STRING_LITERAL) {
      String text = token.text();
      if (inAnnotation || (text.length() <= LONGEST_REFLECTIVE_TEXT && isPath(text))) {
        mention(text);
      }
    } else if (token.kind() == JavaKind.TEXT_BLOCK && inAnnotation) {
      mention(token.text());
    }
  }

  /** Whether a literal is made of names and what stands between names in descriptors. */
  private static boolean isPath(String literal) {
    for (int i = 1; i + 1 < literal.length(); i++) {
      char c = literal.charAt(i);
      if (!Character.isJavaIdentifierPart(c) && "./#$;:[()".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private void mention(String text) {
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !isNamePart(text.charAt(i))) {
        if (i > from && !Character.isDigit(text.charAt(from))) {
          uses.add(text.substring(from, i), Form.MENTIONED);
        }
        from = i + 1;
      }
    }
  }

  private static boolean isNamePart(char c) {
    return Character.isJavaIdentifierPart(c) && c != '$';
  }

  /** Takes each name in what the parser could not understand as used in some way. */
  final void skipped(Element member) {
    if (!member.node().has(Node.FAULTY)) {
      return;
    }
    for (Element element : member.preorder()) {
      HiddenNames.of(element).forEach(name -> mayBeUsed(name, offset(element)));
      if (element.kind() == JavaKind.ERROR) {
        for (Element token : element.tokens()) {
          if (token.view() instanceof Identifier name) {
            mayBeUsed(name.name(), offset(name));
          }
        }
      }
    }
  }

  /** Whether it is not known where a name is used. */
  final boolean isUnclear(String name) {
    return unclear.contains(name);
  }

  private void mayBeUsed(String name, int at) {
    unclear.add(name);
    uses.add(name, Form.MENTIONED);
    scope.useAll(name, at);
  }
}
