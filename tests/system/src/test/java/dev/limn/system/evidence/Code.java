package dev.limn.system.evidence;

import dev.limn.java.syntax.Assignment;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.ClassDeclaration;
import dev.limn.java.syntax.Declaration;
import dev.limn.java.syntax.ExpressionStatement;
import dev.limn.java.syntax.ForStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.LocalVariableDeclaration;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.Modifiers;
import dev.limn.java.syntax.NameExpression;
import dev.limn.java.syntax.Parameter;
import dev.limn.java.syntax.PostfixExpression;
import dev.limn.java.syntax.Statement;
import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What planters ask of real code. */
final class Code {
  private static final Set<JavaKind> JUMPS =
      EnumSet.of(
          JavaKind.BREAK_STATEMENT,
          JavaKind.CONTINUE_STATEMENT,
          JavaKind.LAMBDA_EXPRESSION,
          JavaKind.LOCAL_TYPE_DECLARATION,
          JavaKind.CLASS_BODY,
          JavaKind.RETURN_STATEMENT,
          JavaKind.THROW_STATEMENT,
          JavaKind.YIELD_STATEMENT);

  private static final Set<JavaKind> PURE =
      EnumSet.of(
          JavaKind.BINARY_EXPRESSION,
          JavaKind.LITERAL,
          JavaKind.NAME_EXPRESSION,
          JavaKind.PARENTHESIZED_EXPRESSION);

  private Code() {}

  /** Whether something of one of these kinds is in an element. */
  static boolean has(Syntax part, Set<JavaKind> kinds) {
    for (Element inner : part.element().preorder()) {
      if (inner.kind() instanceof JavaKind kind && kinds.contains(kind)) {
        return true;
      }
    }
    return false;
  }

  static boolean has(Syntax part, JavaKind kind) {
    return has(part, EnumSet.of(kind));
  }

  /** Whether control goes from its start to its end and nowhere else, as far as one can see. */
  static boolean isStraight(Syntax part) {
    return !has(part, JUMPS);
  }

  /** Whether an expression is made of names, literals and operators. */
  static boolean isPure(Syntax expression) {
    for (Element inner : expression.element().preorder()) {
      if (!inner.isLeaf() && !PURE.contains((JavaKind) inner.kind())) {
        return false;
      }
    }
    return true;
  }

  static boolean isCommented(Syntax part) {
    return part.text().contains("//") || part.text().contains("/*");
  }

  /** Whether there is a comment between an element and what is before it. */
  static boolean isCommentedBefore(Syntax part) {
    Element element = part.element();
    return !element
        .source()
        .substring(element.fullRange().start(), element.range().start())
        .isBlank();
  }

  static boolean isOnOneLine(Syntax part) {
    return part.text().indexOf('\n') < 0;
  }

  /** The rest of the line after an element. */
  static String restOfLine(Syntax part) {
    var source = part.element().source();
    int end = part.range().end();
    return source.substring(end, source.lines().endOf(source.lines().lineOf(end)));
  }

  /** The white space before an element, if nothing else is before it on its line. */
  static Optional<String> indentation(Syntax part) {
    var source = part.element().source();
    int start = part.range().start();
    String before = source.substring(source.lines().startOf(source.lines().lineOf(start)), start);
    return Optional.of(before).filter(String::isBlank);
  }

  static boolean mentions(Syntax part, String name) {
    return Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(part.text()).find();
  }

  /** The text of an element with another text in place of a part. */
  static String with(Syntax whole, Syntax part, String text) {
    int start = part.range().start() - whole.range().start();
    return whole.text().substring(0, start)
        + text
        + whole.text().substring(start + part.range().length());
  }

  /** The first element of a declaration that is not its documentation. */
  static Element head(Declaration declaration) {
    for (Element child : declaration.element().children()) {
      if (child.kind() != JavaKind.DOC_COMMENT) {
        return child;
      }
    }
    return declaration.element();
  }

  static boolean isAnnotated(Declaration declaration) {
    return declaration
        .modifiers()
        .map(Modifiers::annotations)
        .filter(all -> !all.isEmpty())
        .isPresent();
  }

  static <T> Optional<T> last(List<T> list) {
    return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
  }

  static String capitalized(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  static String arguments(MethodDeclaration method) {
    return method.parameters().stream()
        .map(Parameter::name)
        .map(Syntax::text)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  /** Looks at all statements of one kind that stand in a block. */
  static <S extends Statement> Planter inBlock(Class<S> kind, BiConsumer<S, Changes> change) {
    return Planter.at(
        Block.class,
        (block, changes) ->
            block.statements().stream()
                .filter(kind::isInstance)
                .forEach(statement -> change.accept(kind.cast(statement), changes)));
  }

  /** Looks at the bodies of methods that have statements. */
  static Planter inBody(BiConsumer<Block, Changes> change) {
    return Planter.at(
        MethodDeclaration.class,
        (method, changes) ->
            method
                .body()
                .filter(body -> !body.statements().isEmpty())
                .ifPresent(body -> change.accept(body, changes)));
  }

  /** Inserts statements at the beginning of methods. */
  static Planter statements(String... texts) {
    return inBody(
        (body, changes) -> {
          for (String text : texts) {
            changes.insertAtStart(body, "\n" + marked(text) + "\n");
          }
        });
  }

  private static String marked(String text) {
    return text.indexOf('§') < 0 ? "§" + text : text;
  }

  /** Adds members to classes; {@code #} in them stands for the name of the class. */
  static Planter members(String... texts) {
    return Planter.at(
        ClassDeclaration.class,
        (type, changes) -> {
          for (String text : texts) {
            String named = marked(text.replace("#", type.name().name()));
            changes.insertAtEnd(type.body(), "\n" + named + "\n");
          }
        });
  }

  /** The variable of {@code for (int i = …; …; i++)}, if it is one that the body leaves alone. */
  static Optional<String> counter(ForStatement loop) {
    return loop.init()
        .flatMap(init -> init.declaration())
        .filter(declaration -> declaration.type().text().equals("int"))
        .map(LocalVariableDeclaration::declarators)
        .filter(all -> all.size() == 1)
        .map(all -> all.get(0).name().name())
        .filter(name -> updates(loop, name) && !isAssigned(loop.body(), name));
  }

  private static boolean updates(ForStatement loop, String name) {
    return loop.update()
        .filter(update -> update.expressions().size() == 1)
        .filter(
            update ->
                update.expressions().get(0) instanceof PostfixExpression postfix
                    && postfix.operator() == JavaKind.PLUS_PLUS
                    && postfix.operand().text().equals(name))
        .isPresent();
  }

  /** Whether something in an element may change a variable. */
  static boolean isAssigned(Syntax part, String name) {
    String quoted = Pattern.quote(name);
    return Pattern.compile(
            "\\b%s\\s*(\\+\\+|--|([-+*/%%&|^]|<<|>>)?=(?!=))|(\\+\\+|--)\\s*%s\\b"
                .formatted(quoted, quoted))
        .matcher(part.text())
        .find();
  }

  /** The assignment that a statement is, to a variable that is written as a name. */
  static Optional<Assignment> assignment(Statement statement) {
    return statement instanceof ExpressionStatement expression
            && expression.expression() instanceof Assignment assignment
            && assignment.target() instanceof NameExpression
        ? Optional.of(assignment)
        : Optional.empty();
  }
}
