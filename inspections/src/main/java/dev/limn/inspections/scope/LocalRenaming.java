package dev.limn.inspections.scope;

import dev.limn.inspect.Edit;
import dev.limn.java.scope.Body;
import dev.limn.java.scope.Local;
import dev.limn.java.scope.Local.Kind;
import dev.limn.java.scope.Local.Use;
import dev.limn.java.syntax.Declaration;
import dev.limn.java.syntax.DocComment;
import dev.limn.java.syntax.EnumConstant;
import dev.limn.java.syntax.Executable;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.Initializer;
import dev.limn.java.syntax.Variable;
import dev.limn.java.syntax.VariableDeclarator;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import dev.limn.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a local variable or a parameter that the element declares can have another name: the
 * member around it has no other variable of its name, all uses are known, and nothing in the member
 * has the new name.
 *
 * @param from the name of the variable
 * @param to the new name
 */
public record LocalRenaming(String from, String to) implements Fact<Boolean> {

  @Override
  public Boolean of(Surroundings surroundings) {
    return surroundings.ancestors().stream()
        .filter(element -> isMember(element.view()))
        .findFirst()
        .filter(member -> !member.isFaulty())
        .map(member -> new MemberBody(member, surroundings.summary(Body.OF, member)))
        .filter(member -> !member.body().names().has(to))
        .filter(
            member ->
                local(member)
                    .filter(it -> declares(surroundings.element(), member.token(it.at())))
                    .isPresent())
        .isPresent();
  }

  /** Whether an element declares what has its name in a token. */
  private static boolean declares(Element declaration, Element name) {
    Syntax view = declaration.view();
    List<? extends Variable> variables = declaration.all(VariableDeclarator.class);
    return Stream.concat(
            view instanceof Variable variable ? Stream.of(variable) : Stream.of(),
            variables.stream())
        .anyMatch(variable -> variable.name().element().equals(name));
  }

  private static boolean isMember(Syntax view) {
    return view instanceof Executable
        || view instanceof Initializer
        || view instanceof FieldDeclaration
        || view instanceof EnumConstant;
  }

  /** The variable, if it is the only one of its name, and none has the new one. */
  private Optional<Local> local(MemberBody member) {
    List<Local> locals = member.body().locals().stream().filter(this::isNamed).toList();
    return locals.size() == 1
            && locals.get(0).name().equals(from)
            && locals.get(0).kind() != Kind.TYPE
            && uses(member, locals.get(0)).allMatch(token -> token.textEquals(from))
        ? Optional.of(locals.get(0))
        : Optional.empty();
  }

  private boolean isNamed(Local local) {
    return local.name().equals(from) || local.name().equals(to);
  }

  /** The tokens that name the variable, or that begin a class which uses it. */
  private static Stream<Element> uses(MemberBody member, Local local) {
    return Stream.concat(Stream.of(local.at()), local.uses().stream().map(Use::at))
        .distinct()
        .map(member::token);
  }

  /** Renames the variable, which stands in a range; in the tags of the documentation, too. */
  public void rename(TextRange variable, Edit edit) {
    Element innermost = edit.root();
    for (Element element : edit.root().preorder()) {
      if (isMember(element.view()) && element.fullRange().contains(variable)) {
        innermost = element;
      }
    }
    MemberBody member = new MemberBody(innermost, Body.OF.of(innermost));
    Local local = local(member).orElseThrow();
    uses(member, local).forEach(token -> edit.replace(token, to));
    if (local.kind() == Kind.PARAMETER && innermost.view() instanceof Declaration declaration) {
      declaration.docComment().ifPresent(comment -> renameTags(comment, edit));
    }
  }

  private void renameTags(DocComment comment, Edit edit) {
    int start = comment.range().start();
    Pattern.compile("@param\\s+(" + Pattern.quote(from) + ")\\b")
        .matcher(comment.text())
        .results()
        .map(tag -> new TextRange(start + tag.start(1), start + tag.end(1)))
        .forEach(name -> edit.replaceText(name, to));
  }
}
