package dev.limn.java.declare;

import dev.limn.java.syntax.CompilationUnit;
import dev.limn.java.syntax.Dialect;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.check.CheckedTree;
import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.query.Conflicts;
import dev.limn.query.Language;
import dev.limn.syntax.Element;
import dev.limn.syntax.Fault;
import dev.limn.syntax.Kind;
import dev.limn.syntax.SyntaxError;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Java, as the engine sees it. */
public final class JavaLanguage implements Language {

  /** The only one. */
  public static final JavaLanguage JAVA = new JavaLanguage();

  /** What programs write at the top of a file. */
  private static final Pattern GENERATED =
      Pattern.compile(
          "generated\\b.*\\bdo\\s+not\\s+(edit|modify)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** How they begin a line there. */
  private static final Pattern ORIGIN =
      Pattern.compile("^[ \\t/*]*(Auto-?g|G)enerated\\s(by|from|with)\\b", Pattern.MULTILINE);

  private JavaLanguage() {}

  @Override
  public SyntaxTree parse(SourceText text) {
    return JavaParser.parse(text);
  }

  @Override
  public List<SyntaxError> errors(SyntaxTree tree, Inputs inputs) {
    return diagnose(tree, inputs, Optional.empty()).errors();
  }

  @Override
  public Diagnosis diagnose(SyntaxTree tree, Inputs inputs, Optional<Diagnosis> before) {
    Dialect dialect = inputs.input(Enclosing.DIALECT_INPUT);
    CheckedTree checked =
        before
            .map(known -> ((JavaDiagnosis) known).checked.next(tree, dialect))
            .orElseGet(() -> CheckedTree.of(tree, dialect));
    List<SyntaxError> errors = new ArrayList<>(tree.errors());
    errors.addAll(checked.errors());
    MergeConflicts.settle(errors, tree.text());
    errors.sort(Comparator.comparingInt(error -> error.range().start()));
    return new JavaDiagnosis(checked, errors);
  }

  private record JavaDiagnosis(CheckedTree checked, List<SyntaxError> errors)
      implements Diagnosis {}

  @Override
  public int level(Inputs inputs) {
    return inputs.input(Enclosing.DIALECT_INPUT).level();
  }

  @Override
  public boolean isBody(Kind kind) {
    return kind == JavaKind.BLOCK
        || kind == JavaKind.CLASS_BODY
        || kind == JavaKind.ENUM_BODY
        || kind == JavaKind.SWITCH_BLOCK;
  }

  @Override
  public boolean isApart(Fault fault) {
    return fault.code().equals(JavaParser.CONFLICT);
  }

  @Override
  public boolean isGenerated(SyntaxTree tree) {
    return tree.root().view() instanceof CompilationUnit unit
        && (saysGenerated(tree)
            || unit.members().stream()
                .anyMatch(member -> Annotations.of(member, "Generated").findAny().isPresent()));
  }

  /** Whether a comment before everything else says by what, or that nobody is to edit the file. */
  private static boolean saysGenerated(SyntaxTree tree) {
    String trivia = tree.text().substring(0, tree.root().range().start());
    return Comments.in(trivia).stream()
        .map(comment -> trivia.substring(comment.range().start(), comment.range().end()))
        .anyMatch(comment -> GENERATED.matcher(comment).find() || ORIGIN.matcher(comment).find());
  }

  @Override
  public List<Comment> comments(String trivia) {
    return Comments.in(trivia);
  }

  @Override
  public Conflicts conflicts(SyntaxTree tree) {
    return MergeConflicts.of(tree);
  }

  @Override
  public Suppressions suppressions(SyntaxTree tree) {
    return new JavaSuppressions(tree);
  }

  @Override
  public Suppressions directives(SyntaxTree tree) {
    return JavaSuppressions.directives(tree);
  }

  @Override
  public Exemption exemption(Element element) {
    return JavaSuppressions.exemption(element);
  }

  @Override
  public Optional<TextEdit> suppress(SyntaxTree tree, String id, TextRange place) {
    return new SuppressionEdit(tree, place).of(id).filter(edit -> covers(tree, edit, id, place));
  }

  private boolean covers(SyntaxTree tree, TextEdit edit, String id, TextRange place) {
    if (conflicts(tree).hold(edit.range())) {
      return false;
    }
    SyntaxTree after = parse(tree.text().apply(List.of(edit)));
    return suppressions(after).cover(id, Set.of(), place.shift(edit.growth()));
  }
}
