package dev.limn.inspections.member;

import dev.limn.inspect.Edit;
import dev.limn.inspections.member.FileNames.Place;
import dev.limn.inspections.member.MemberRenaming.Answer;
import dev.limn.inspections.member.Occurrence.Role;
import dev.limn.inspections.scope.Effects;
import dev.limn.inspections.scope.VariableRemoval;
import dev.limn.java.syntax.MethodCall;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.Parameter;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a parameter of a private method can go, and with it the arguments of all calls: the file
 * shows which calls are those of the method, and evaluating the arguments does nothing.
 *
 * @param index the number of the parameter, from 0
 */
public record ParameterRemoval(int index) implements Fact<Answer> {

  @Override
  public Answer of(Surroundings surroundings) {
    Element root = surroundings.ancestors().get(surroundings.ancestors().size() - 1);
    MethodDeclaration method = (MethodDeclaration) surroundings.element().view();
    boolean isVariable = method.parameters().stream().anyMatch(Parameter::isVarargs);
    return root.isFaulty() || isVariable
        ? Answer.NO
        : uses(root, method).map(this::answer).orElse(Answer.NO);
  }

  private static Optional<MemberUses> uses(Element root, MethodDeclaration method) {
    String name = method.name().name();
    FileNames names = new FileNames(root);
    return names
        .around(method.element())
        .map(types -> MemberUses.of(new MemberRenaming(name, name), method, types, names));
  }

  private Answer answer(MemberUses uses) {
    if (!uses.isClear() || !calls(uses).stream().allMatch(this::isPure)) {
      return Answer.NO;
    }
    return uses.members().stream().allMatch(uses::isClosed) ? Answer.YES : Answer.UNLESS_INHERITED;
  }

  private boolean isPure(MethodCall call) {
    return Effects.none(call.arguments().expressions().get(index));
  }

  private static List<MethodCall> calls(MemberUses uses) {
    List<MethodCall> calls = new ArrayList<>();
    for (Place place : uses.members()) {
      if (place.role() == Role.CALL) {
        for (Element element : place.member().preorder()) {
          if (element.view() instanceof MethodCall call
              && call.name().range().start() == place.start()) {
            calls.add(call);
          }
        }
      }
    }
    return calls;
  }

  /** Removes the arguments. */
  public void removeArguments(MethodDeclaration method, Edit edit) {
    for (MethodCall call : calls(uses(edit.root(), method).orElseThrow())) {
      Element argument = call.arguments().expressions().get(index).element();
      VariableRemoval.deleteFromList(edit, call.arguments().element(), argument);
    }
  }
}
