package dev.limn.java.scope;

import dev.limn.java.scope.Local.Kind;
import dev.limn.java.scope.NameUse.Form;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.EnumConstant;
import dev.limn.java.syntax.Executable;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.Initializer;
import dev.limn.java.syntax.Member;
import dev.limn.java.syntax.Modifiers;
import dev.limn.java.syntax.NewExpression;
import dev.limn.java.syntax.Parameter;
import dev.limn.java.syntax.Parameters;
import dev.limn.java.syntax.TypeBody;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.java.syntax.VariableDeclarator;
import dev.limn.query.Index;
import dev.limn.syntax.Element;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Traces a member: the top layer. For one thread, and for one member. */
final class BodyTrace extends StatementTrace {
  private final Element member;

  BodyTrace(Element member) {
    super(member);
    this.member = member;
  }

  /** Traces all of the member. */
  Body body() {
    if (member.view() instanceof Executable executable) {
      executable(executable);
    } else if (member.view() instanceof Initializer initializer) {
      block(initializer.body());
    } else if (member.view() instanceof FieldDeclaration field) {
      field(field);
    } else if (member.view() instanceof EnumConstant constant) {
      constant(constant);
    } else {
      names(member);
    }
    skipped(member);
    List<Local> locals = scope.locals();
    return new Body(locals, deadStores(locals), unreachable(), uses.index());
  }

  private void executable(Executable executable) {
    if (isNamedByAnnotation(executable)) {
      uses.add(executable.name().name(), Form.MENTIONED);
    }
    for (Element child : executable.element().children()) {
      if (child.view() instanceof Parameters parameters) {
        parameters.parameters().forEach(this::parameter);
        parameters.receiver().ifPresent(receiver -> names(receiver.element()));
      } else if (child.view() instanceof Block block) {
        block(block);
      } else if (!child.isLeaf()) {
        names(child);
      }
    }
  }

  /** Whether an annotation means another method that has the same name. */
  private static boolean isNamedByAnnotation(Executable executable) {
    return executable.modifiers().map(Modifiers::annotations).orElse(List.of()).stream()
        .anyMatch(annotation -> annotation.name().text().endsWith("MethodSource"));
  }

  private void parameter(Parameter parameter) {
    parameter.modifiers().ifPresent(modifiers -> names(modifiers.element()));
    parameter.type().ifPresent(type -> names(type.element()));
    scope.initialize(declare(Kind.PARAMETER, parameter.name()));
  }

  private void field(FieldDeclaration field) {
    field.modifiers().ifPresent(modifiers -> names(modifiers.element()));
    names(field.type().element());
    for (VariableDeclarator declarator : field.declarators()) {
      declarator.dimensions().forEach(dimension -> names(dimension.element()));
      declarator.initializer().ifPresent(this::value);
    }
  }

  private void constant(EnumConstant constant) {
    constant.modifiers().ifPresent(modifiers -> names(modifiers.element()));
    int arguments = constant.arguments().map(this::arguments).orElse(0);
    uses.add(Names.CONSTANTS, new NameUse(Form.CREATED, arguments));
    constant.body().ifPresent(body -> typeBody(body, offset(constant)));
  }

  // Types inside.

  @Override
  void anonymousClass(NewExpression creation) {
    typeBody(creation.body().orElseThrow(), offset(creation));
  }

  @Override
  void localType(TypeDeclaration declaration) {
    for (Element child : declaration.element().children()) {
      if (child.view() instanceof TypeBody body) {
        typeBody(body, offset(declaration));
      } else if (!child.isLeaf()) {
        names(child);
      }
    }
  }

  /** Reads what the members use; each has a body, which is known. */
  private void typeBody(TypeBody body, int at) {
    Set<String> declared = new HashSet<>();
    List<Index<String, Uses>> inner = new ArrayList<>();
    for (Element child : body.element().children()) {
      if (child.view() instanceof FieldDeclaration field) {
        field.declarators().forEach(declarator -> declared.add(declarator.name().name()));
      }
      if (child.view() instanceof Member || child.view() instanceof EnumConstant) {
        inner.add(Names.USES.of(child));
      }
    }
    Index<String, Uses> all = Index.of(Map.of(), inner);
    for (String name : all.keys()) {
      capture(name, declared.contains(name), all, at);
    }
    uses.add(all);
  }

  private void capture(String name, boolean hidden, Index<String, Uses> inner, int at) {
    int variable = hidden ? Flow.NONE : scope.variable(name);
    if (variable != Flow.NONE && Uses.sum(inner.at(name)).any(Names::readsVariable)) {
      scope.capture(variable, at);
      flow.access(variable, Flow.READ, at);
    }
    int type = scope.type(name);
    if (type != Flow.NONE && !isOpen(type) && Uses.sum(inner.at(name)).any(Names::namesType)) {
      scope.capture(type, at);
    }
  }

  private List<Body.DeadStore> deadStores(List<Local> locals) {
    List<Body.DeadStore> stores = new ArrayList<>();
    for (int event : new Liveness(flow).deadWrites(locals.size())) {
      int local = flow.variables.get(event);
      Local variable = locals.get(local);
      int at = flow.offsets.get(event);
      boolean isOwn = variable.kind() == Kind.VARIABLE;
      boolean isOurs = variable.isRead() || !(isOwn || variable.kind() == Kind.PATTERN);
      if (isOurs && !isUnclear(variable.name()) && (isOwn || at != variable.at())) {
        stores.add(new Body.DeadStore(local, at));
      }
    }
    return stores;
  }
}
