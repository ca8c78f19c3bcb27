package dev.limn.inspections.readability;

import static java.util.Comparator.comparingInt;

import dev.limn.inspect.View;
import dev.limn.java.syntax.BinaryExpression;
import dev.limn.java.syntax.Executable;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.IfStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.MethodCall;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.SwitchBlock;
import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What a piece of a method adds to its cognitive complexity, with what is nested in it. The measure
 * is that of G. A. Campbell, <i>Cognitive Complexity</i>, 2018; a method calls itself if, by name
 * and number of arguments, it seems to.
 */
final class CognitiveEffort {
  private final Element where;
  private final List<CognitiveEffort> parts = new ArrayList<>();
  private int total;

  private CognitiveEffort(Element where, int own) {
    this.where = where;
    this.total = own;
  }

  /** The effort that a method with a body takes. */
  static CognitiveEffort of(Executable method, View view) {
    return new Measurement(method, view).run();
  }

  /** The word or the operator that stands for the piece. */
  Element where() {
    return where;
  }

  /** What it adds, with all that is nested in it. */
  int total() {
    return total;
  }

  /**
   * The parts that add most, the greatest first. Where one makes up nearly all, they are those
   * inside that one. At least one if the total is not zero.
   */
  List<CognitiveEffort> heaviest(int most) {
    List<CognitiveEffort> level = sorted();
    while (level.get(0).total * 5 > total * 4 && !level.get(0).parts.isEmpty()) {
      level = level.get(0).sorted();
    }
    return level.subList(0, Math.min(most, level.size()));
  }

  private List<CognitiveEffort> sorted() {
    return parts.stream()
        .sorted(
            comparingInt((CognitiveEffort part) -> -part.total)
                .thenComparingInt(part -> part.where.range().start()))
        .toList();
  }

  /** A part of the code, how deep it is nested, and to what it adds. */
  private record Place(Element element, int nesting, CognitiveEffort part) {}

  /** Walks a method with a stack of its own, so that no depth of nesting is too much. */
  private static final class Measurement {
    private final Executable method;
    private final View view;
    private final Deque<Place> open = new ArrayDeque<>();
    private final List<CognitiveEffort> parts = new ArrayList<>();
    private final List<CognitiveEffort> owners = new ArrayList<>();
    private boolean callsItself;

    Measurement(Executable method, View view) {
      this.method = method;
      this.view = view;
    }

    CognitiveEffort run() {
      CognitiveEffort whole = new CognitiveEffort(method.name().element(), 0);
      open.push(new Place(method.body().orElseThrow().element(), 0, whole));
      while (!open.isEmpty()) {
        view.checkCancelled();
        visit(open.pop());
      }
      for (int i = parts.size() - 1; i >= 0; i--) {
        owners.get(i).total += parts.get(i).total;
      }
      return whole;
    }

    private CognitiveEffort add(CognitiveEffort owner, Element where, int own) {
      CognitiveEffort part = new CognitiveEffort(where, own);
      owner.parts.add(part);
      parts.add(part);
      owners.add(owner);
      return part;
    }

    private void visit(Place place) {
      Element element = place.element;
      switch ((JavaKind) element.kind()) {
        case IF_STATEMENT -> visitIf(place, (IfStatement) element.view());
        case CATCH_CLAUSE,
            DO_STATEMENT,
            FOR_EACH_STATEMENT,
            FOR_STATEMENT,
            SWITCH_EXPRESSION,
            SWITCH_STATEMENT,
            WHILE_STATEMENT ->
            visitNesting(place);
        case CONDITIONAL_EXPRESSION -> visitConditional(place);
        case LAMBDA_EXPRESSION -> descend(place, place.nesting + 1, place.part);
        case BREAK_STATEMENT, CONTINUE_STATEMENT -> visitJump(place);
        case BINARY_EXPRESSION -> visitBinary(place);
        case METHOD_CALL -> visitCall(place, (MethodCall) element.view());
        case CLASS_BODY, LOCAL_TYPE_DECLARATION -> {}
        default -> descend(place, place.nesting, place.part);
      }
    }

    private void descend(Place place, int nesting, CognitiveEffort part) {
      for (Element child : place.element.children()) {
        if (!child.isLeaf()) {
          open.push(new Place(child, nesting, part));
        }
      }
    }

    private void visitIf(Place place, IfStatement first) {
      CognitiveEffort part = add(place.part, firstToken(place.element), 1 + place.nesting);
      Optional<Statement> next = Optional.of(first);
      while (next.isPresent() && next.get() instanceof IfStatement choice) {
        open.push(new Place(choice.condition().element(), place.nesting, part));
        open.push(new Place(choice.thenStatement().element(), place.nesting + 1, part));
        next = choice.elseStatement();
        part.total += next.isPresent() ? 1 : 0;
      }
      next.ifPresent(last -> open.push(new Place(last.element(), place.nesting + 1, part)));
    }

    private void visitNesting(Place place) {
      CognitiveEffort part = add(place.part, firstToken(place.element), 1 + place.nesting);
      for (Element child : place.element.children()) {
        Syntax view = child.view();
        boolean inside = view instanceof Statement || view instanceof SwitchBlock;
        if (!child.isLeaf()) {
          open.push(new Place(child, inside ? place.nesting + 1 : place.nesting, part));
        }
      }
    }

    private void visitConditional(Place place) {
      Element mark = place.element.first(JavaKind.QUESTION).orElseThrow();
      CognitiveEffort part = add(place.part, mark, 1 + place.nesting);
      List<Expression> operands = place.element.all(Expression.class);
      for (int i = 0; i < operands.size(); i++) {
        int nesting = i == 0 ? place.nesting : place.nesting + 1;
        open.push(new Place(operands.get(i).element(), nesting, part));
      }
    }

    private void visitJump(Place place) {
      if (place.element.hasChild(JavaKind.IDENTIFIER)) {
        add(place.part, firstToken(place.element), 1);
      }
    }

    /**
     * Counts the runs of one operator in all operators that are joined, in the order of the text.
     */
    private void visitBinary(Place place) {
      if (!isLogical(place.element)) {
        descend(place, place.nesting, place.part);
        return;
      }
      CognitiveEffort part = add(place.part, operator(place.element), 0);
      Deque<Element> rest = new ArrayDeque<>(List.of(place.element));
      Optional<JavaKind> last = Optional.empty();
      while (!rest.isEmpty()) {
        Element element = bare(rest.pop());
        if (isLogical(element)) {
          List<Element> children = new ArrayList<>();
          element.children().forEach(children::add);
          Collections.reverse(children);
          children.forEach(rest::push);
        } else if (!element.isLeaf()) {
          open.push(new Place(element, place.nesting, place.part));
        } else if (element.kind() instanceof JavaKind kind && !last.equals(Optional.of(kind))) {
          part.total++;
          last = Optional.of(kind);
        }
      }
    }

    private static boolean isLogical(Element element) {
      return element.view() instanceof BinaryExpression binary
          && (binary.operator() == JavaKind.AND_AND || binary.operator() == JavaKind.OR_OR);
    }

    private static Element operator(Element binary) {
      return ((BinaryExpression) binary.view()).operatorToken();
    }

    private static Element bare(Element element) {
      return element.view() instanceof Expression expression
          ? expression.bare().element()
          : element;
    }

    private void visitCall(Place place, MethodCall call) {
      if (!callsItself && isOfMethod(call)) {
        callsItself = true;
        add(place.part, call.name().element(), 1);
      }
      descend(place, place.nesting, place.part);
    }

    /** Whether a call is, by its name and the number of its arguments, one of the method. */
    private boolean isOfMethod(MethodCall call) {
      boolean onThis = call.qualifier().map(Expression::isThis).orElse(true);
      return onThis
          && method instanceof MethodDeclaration
          && call.name().name().equals(method.name().name())
          && call.arguments().expressions().size() == method.parameters().size();
    }

    private static Element firstToken(Element element) {
      for (Element child : element.children()) {
        if (child.isLeaf()) {
          return child;
        }
      }
      return element;
    }
  }
}
