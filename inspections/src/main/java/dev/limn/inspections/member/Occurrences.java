package dev.limn.inspections.member;

import dev.limn.inspections.member.Occurrence.Owner;
import dev.limn.inspections.member.Occurrence.Role;
import dev.limn.inspections.scope.MemberBody;
import dev.limn.java.scope.Body;
import dev.limn.java.scope.Local;
import dev.limn.java.syntax.Annotation;
import dev.limn.java.syntax.Cast;
import dev.limn.java.syntax.ClassType;
import dev.limn.java.syntax.EnumConstant;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.FieldAccess;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.Identifier;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.LocalVariableDeclaration;
import dev.limn.java.syntax.Member;
import dev.limn.java.syntax.MethodCall;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.MethodReference;
import dev.limn.java.syntax.NameExpression;
import dev.limn.java.syntax.NewExpression;
import dev.limn.java.syntax.Parameter;
import dev.limn.java.syntax.RecordComponent;
import dev.limn.java.syntax.SuperExpression;
import dev.limn.java.syntax.SwitchLabel;
import dev.limn.java.syntax.ThisExpression;
import dev.limn.java.syntax.TypeBody;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.java.syntax.TypeParameter;
import dev.limn.java.syntax.TypePattern;
import dev.limn.java.syntax.TypeUse;
import dev.limn.java.syntax.VariableDeclarator;
import dev.limn.query.Index;
import dev.limn.query.Summary;
import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where names stand in a member, or in a part of the head of a type. For one thread. */
final class Occurrences {

  /** All names in an element that is no type, no body of one and no import. */
  static final Summary<Index<String, List<Occurrence>>> IN =
      Summary.of("occurrences of names", Occurrences::read);

  private final int start;
  private final Map<String, List<Occurrence>> found;
  private final Set<String> supertypes;
  private final boolean isInner;

  /** Where local variables and types stand, with the types of the variables. */
  private final Map<Integer, Owner> locals = new HashMap<>();

  private Occurrences(Element member, Occurrences around, Set<String> supertypes) {
    this.start = around.start;
    this.found = around.found;
    this.supertypes = new HashSet<>(around.supertypes);
    this.supertypes.addAll(supertypes);
    this.isInner = true;
    readLocals(member);
  }

  private Occurrences(Element member) {
    this.start = member.fullRange().start();
    this.found = new HashMap<>();
    this.supertypes = Set.of();
    this.isInner = false;
    readLocals(member);
  }

  private static Index<String, List<Occurrence>> read(Element member) {
    Occurrences reading = new Occurrences(member);
    reading.read(member, Optional.empty());
    Map<String, List<Occurrence>> all = new HashMap<>();
    reading.found.forEach((name, places) -> all.put(name, List.copyOf(places)));
    return Index.of(all, List.of());
  }

  private void add(Identifier name, Role role, Owner owner, int arguments) {
    int at = name.range().start() - start;
    found
        .computeIfAbsent(name.name(), any -> new ArrayList<>())
        .add(new Occurrence(role, at, owner, arguments, supertypes));
  }

  private void add(Identifier name, Role role, Owner owner) {
    add(name, role, owner, 0);
  }

  // Local variables and types.

  private void readLocals(Element member) {
    MemberBody body = new MemberBody(member, Body.OF.of(member));
    for (Local local : body.body().locals()) {
      List<Element> path = body.path(local.at());
      Identifier name = (Identifier) path.get(path.size() - 1).view();
      Owner type = local.kind() == Local.Kind.TYPE ? Owner.ANOTHER : declaredType(path);
      locals.put(name.range().start(), type);
      boolean isCaptured = false;
      for (Local.Use use : local.uses()) {
        Element token = body.token(use.at());
        isCaptured |= !token.textEquals(name.text());
        locals.put(token.range().start(), type);
      }
      if (local.kind() != Local.Kind.TYPE) {
        add(name, isCaptured ? Role.CAPTURED_VARIABLE : Role.LOCAL_VARIABLE, type);
      }
    }
  }

  /** The type of a local variable, whose name is at the end of a path. */
  private static Owner declaredType(List<Element> path) {
    Syntax variable = path.get(path.size() - 2).view();
    if (variable instanceof Parameter parameter) {
      boolean isArray = parameter.isVarargs() || !parameter.dimensions().isEmpty();
      return isArray
          ? Owner.UNKNOWN
          : parameter.type().map(Occurrences::named).orElse(Owner.UNKNOWN);
    }
    if (variable instanceof TypePattern pattern) {
      return named(pattern.type());
    }
    return variable instanceof VariableDeclarator declarator
            && declarator.dimensions().isEmpty()
            && path.get(path.size() - 3).view() instanceof LocalVariableDeclaration declaration
        ? named(declaration.type())
        : Owner.UNKNOWN;
  }

  private static Owner named(TypeUse type) {
    return type instanceof ClassType it && it.qualifier().isEmpty()
        ? Owner.type(it.name().name())
        : Owner.UNKNOWN;
  }

  // What names stand for.

  private void read(Element element, Optional<Owner> creator) {
    Syntax view = element.view();
    if (view instanceof TypeDeclaration type) {
      add(type.name(), Role.DECLARED_TYPE, Owner.NONE);
      readInner(element, names(supertypesOf(type)));
    } else if (view instanceof NewExpression creation) {
      Optional<Owner> object = creation.qualifier().map(this::owner);
      readInner(element, names(List.of(creation.type())), object);
    } else if (view instanceof EnumConstant constant) {
      add(constant.name(), Role.DECLARED_VARIABLE, Owner.UNKNOWN);
      readInner(element, Set.of());
    } else if (view instanceof SwitchLabel) {
      readLabel(element);
    } else if (view instanceof MethodReference reference
        && reference.name().isEmpty()
        && reference.qualifier().orElse(null) instanceof NameExpression type) {
      add(type.name(), Role.TYPE, Owner.NONE);
    } else {
      name(view, creator);
      readChildren(element);
    }
  }

  private void readLabel(Element label) {
    for (Element child : label.children()) {
      if (child.view() instanceof NameExpression constant) {
        nameUnlessLocal(constant.name(), Role.CASE);
      } else if (!child.isLeaf()) {
        read(child, Optional.empty());
      }
    }
  }

  private static List<TypeUse> supertypesOf(TypeDeclaration type) {
    List<TypeUse> all = new ArrayList<>(type.extendedTypes());
    all.addAll(type.implementedTypes());
    return all;
  }

  /** The simple names of types; no name can be that of another kind of type. */
  static Set<String> names(List<TypeUse> types) {
    Set<String> names = new HashSet<>();
    types.forEach(type -> names.add(type instanceof ClassType it ? it.name().name() : ""));
    return names;
  }

  private void readChildren(Element element) {
    for (Element child : element.children()) {
      if (!child.isLeaf()) {
        read(child, Optional.empty());
      }
    }
  }

  private void readInner(Element owner, Set<String> extended) {
    readInner(owner, extended, Optional.empty());
  }

  /** Reads what has a body of a type: its members have local variables of their own. */
  private void readInner(Element owner, Set<String> extended, Optional<Owner> creator) {
    for (Element child : owner.children()) {
      if (child.view() instanceof TypeBody body) {
        readBody(body, extended);
      } else if (!child.isLeaf()) {
        read(child, child.view() instanceof ClassType ? creator : Optional.empty());
      }
    }
  }

  private void readBody(TypeBody body, Set<String> extended) {
    for (Element child : body.element().children()) {
      if (child.view() instanceof Member || child.view() instanceof EnumConstant) {
        new Occurrences(child, this, extended).read(child, Optional.empty());
      }
    }
  }

  private void name(Syntax view, Optional<Owner> creator) {
    if (view instanceof NameExpression expression) {
      nameUnlessLocal(expression.name(), Role.VARIABLE);
    } else if (view instanceof FieldAccess access) {
      add(access.name(), Role.FIELD, owner(access.qualifier()));
    } else if (view instanceof ClassType type) {
      type(type, creator);
    } else if (view instanceof MethodCall call) {
      Owner owner = call.qualifier().map(this::owner).orElse(Owner.NONE);
      add(call.name(), Role.CALL, owner, call.arguments().expressions().size());
    } else if (view instanceof MethodReference reference) {
      reference.name().ifPresent(name -> add(name, Role.METHOD_REFERENCE, owner(reference)));
    } else if (view instanceof Annotation annotation) {
      annotation(annotation.name().identifiers());
    } else {
      declaration(view);
    }
  }

  private void declaration(Syntax view) {
    if (view instanceof FieldDeclaration field) {
      for (VariableDeclarator variable : field.declarators()) {
        boolean isPlain = variable.dimensions().isEmpty();
        add(variable.name(), Role.DECLARED_VARIABLE, isPlain ? named(field.type()) : Owner.UNKNOWN);
      }
    } else if (view instanceof MethodDeclaration method) {
      add(method.name(), Role.DECLARED_METHOD, Owner.NONE);
    } else if (view instanceof RecordComponent component) {
      add(component.name(), Role.DECLARED_VARIABLE, named(component.type()));
      add(component.name(), Role.DECLARED_METHOD, Owner.NONE);
    } else if (view instanceof TypeParameter parameter) {
      add(parameter.name(), Role.DECLARED_TYPE, Owner.NONE);
    }
  }

  private void nameUnlessLocal(Identifier name, Role role) {
    if (!locals.containsKey(name.range().start())) {
      add(name, role, Owner.NONE);
    }
  }

  private void type(ClassType type, Optional<Owner> creator) {
    Optional<Owner> owner =
        type.qualifier().map(qualifier -> Owner.type(qualifier.name().name())).or(() -> creator);
    if (owner.isPresent()) {
      add(type.name(), Role.MEMBER_TYPE, owner.get());
    } else {
      nameUnlessLocal(type.name(), Role.TYPE);
    }
  }

  private void annotation(List<Identifier> path) {
    for (int i = 0; i < path.size(); i++) {
      Owner owner = i == 0 ? Owner.NONE : Owner.type(path.get(i - 1).name());
      add(path.get(i), i == 0 ? Role.TYPE : Role.MEMBER_TYPE, owner);
    }
  }

  // Of what something is a member.

  private Owner owner(MethodReference reference) {
    return reference
        .qualifier()
        .map(this::owner)
        .or(() -> reference.type().map(Occurrences::named))
        .orElse(Owner.UNKNOWN);
  }

  private Owner owner(Expression written) {
    Expression object = written.bare();
    if (object instanceof ThisExpression self) {
      return self.qualifier().map(Occurrences::outer).orElse(isInner ? Owner.ANOTHER : Owner.THIS);
    }
    if (object instanceof NameExpression name) {
      Owner type = locals.get(name.range().start());
      return type == null ? Owner.name(name.name().name()) : type;
    }
    if (object instanceof Cast cast) {
      return named(cast.type());
    }
    if (object instanceof NewExpression creation && creation.qualifier().isEmpty()) {
      return named(creation.type());
    }
    return object instanceof SuperExpression || object.kind() == JavaKind.LITERAL
        ? Owner.ANOTHER
        : Owner.UNKNOWN;
  }

  private static Owner outer(Expression type) {
    return type instanceof NameExpression name ? Owner.type(name.name().name()) : Owner.UNKNOWN;
  }
}
