package dev.limn.inspections.scope;

import dev.limn.java.declare.JavaLanguage;
import dev.limn.java.syntax.DocComment;
import dev.limn.java.syntax.ElementValuePair;
import dev.limn.java.syntax.Executable;
import dev.limn.java.syntax.Identifier;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.TypeBody;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.java.syntax.Variable;
import dev.limn.query.Index;
import dev.limn.query.Summary;
import dev.limn.syntax.Branch;
import dev.limn.syntax.Element;
import dev.limn.syntax.Kind;
import dev.limn.syntax.Node;
import dev.limn.syntax.Syntax;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names that the text of an element mentions where a declaration elsewhere can be meant:
 * without a qualifier, not where they are declared, and not in import declarations. Names in
 * references of documentation comments are among them.
 */
public final class Mentions {

  /** The key under which something stands if text may be hidden: a comment or string is open. */
  public static final String OPEN_TEXT = "";

  /** All names, and whether code mentions them; of a file it is made of those of its members. */
  public static final Summary<Index<String, Boolean>> INDEX =
      Summary.of("names mentioned", Mentions::index);

  /** Tags that name types, and references of Markdown; the text of a tag is taken as a whole. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "@(?:(?<=\\{@)(?!code|literal)\\w+([^}]*)"
              + "|(?:see|throws|exception|serialField)\\b(?:\\s|\\R[ \\t]*\\*(?!/))*+(.*))");

  private static final Pattern MARKDOWN_REFERENCE = Pattern.compile("\\[([^\\]\\n]*)\\]");

  private static final Pattern NAME = Pattern.compile("(?<![\\w$.#])[\\p{L}_$][\\p{L}\\p{N}_$]*");

  /** What has a name of its own that it does not mention. */
  private static final Set<JavaKind> NAMING =
      Arrays.stream(JavaKind.values())
          .filter(
              kind ->
                  kind.isViewedAs(Executable.class)
                      || kind.isViewedAs(TypeDeclaration.class)
                      || kind.isViewedAs(ElementValuePair.class)
                      || kind.isViewedAs(Variable.class))
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(JavaKind.class)));

  private Mentions() {}

  private static Index<String, Boolean> index(Element element) {
    Map<String, Boolean> names = new HashMap<>();
    List<Index<String, Boolean>> parts = new ArrayList<>();
    if (holdsMembers(element)) {
      for (Element child : element.children()) {
        if (child.isLeaf()) {
          addToken(child, names);
        } else if (child.kind() != JavaKind.IMPORT_DECLARATION) {
          parts.add(INDEX.of(child));
        }
      }
      ownName(element.view(), names);
    } else {
      addAll(element, names);
    }
    return Index.of(names, parts);
  }

  private static boolean holdsMembers(Element element) {
    return element.kind() == JavaKind.COMPILATION_UNIT
        || element.isViewedAs(TypeDeclaration.class)
        || element.isViewedAs(TypeBody.class);
  }

  private static void ownName(Syntax view, Map<String, Boolean> names) {
    if (view instanceof TypeDeclaration type) {
      names.remove(type.name().name());
    }
  }

  private static void addAll(Element element, Map<String, Boolean> names) {
    Kind before = JavaKind.END_OF_FILE;
    int declared = -1;
    for (Element inner : element.preorder(Mentions::isOfInterest)) {
      if (!inner.isLeaf()) {
        declared = Math.max(declared, declaredAt(inner.view()));
      } else if (inner.kind() != JavaKind.FAULT) {
        boolean isQualified = before == JavaKind.DOT || before == JavaKind.COLON_COLON;
        if (!(inner.kind().isName() && (isQualified || inner.range().start() == declared))) {
          addToken(inner, names);
        } else {
          addTrivia(inner, names);
        }
        before = inner.kind();
      }
    }
  }

  private static boolean isOfInterest(Node node) {
    return !(node instanceof Branch) || NAMING.contains(node.kind());
  }

  /** Where the name is that an element declares, or that can only be one of an annotation. */
  private static int declaredAt(Syntax view) {
    if (view instanceof Executable executable) {
      return executable.name().range().start();
    }
    if (view instanceof TypeDeclaration type) {
      return type.name().range().start();
    }
    if (view instanceof ElementValuePair pair) {
      return pair.name().range().start();
    }
    return view instanceof Variable variable ? variable.name().range().start() : -1;
  }

  private static void addToken(Element token, Map<String, Boolean> names) {
    if (token.kind().isName()) {
      names.put(((Identifier) token.view()).name(), true);
    } else if (token.kind() == JavaKind.DOC_COMMENT) {
      DocComment comment = (DocComment) token.view();
      addReferences(comment.text(), comment.isMarkdown(), names);
    }
    if (token.node().has(Node.MALFORMED)) {
      names.put(OPEN_TEXT, true);
    }
    addTrivia(token, names);
  }

  /** Documentation that stands before no declaration, and a comment without an end. */
  private static void addTrivia(Element token, Map<String, Boolean> names) {
    if (!token.node().has(Node.COMMENT)) {
      return;
    }
    int start = token.fullRange().start();
    String trivia = token.source().substring(start, token.range().start());
    JavaLanguage.JAVA
        .comments(trivia)
        .forEach(
            comment -> {
              String text = trivia.substring(comment.range().start(), comment.range().end());
              if (!comment.line() && !text.endsWith("*/")) {
                names.put(OPEN_TEXT, true);
              }
              addReferences(text, text.startsWith("///"), names);
            });
  }

  private static void addReferences(String comment, boolean markdown, Map<String, Boolean> names) {
    Matcher reference = (markdown ? MARKDOWN_REFERENCE : REFERENCE).matcher(comment);
    reference.useTransparentBounds(true); // it may look at what is before it
    char first = markdown ? '[' : '@';
    int at = comment.indexOf(first);
    while (at >= 0) {
      boolean isOne = reference.region(at, comment.length()).lookingAt();
      if (isOne) {
        addNames(reference.group(1) == null ? reference.group(2) : reference.group(1), names);
      }
      at = comment.indexOf(first, isOne ? reference.end() : at + 1);
    }
    if (markdown) {
      addReferences(comment, false, names);
    }
  }

  private static void addNames(String reference, Map<String, Boolean> names) {
    Matcher name = NAME.matcher(reference);
    while (name.find()) {
      names.putIfAbsent(name.group(), false);
    }
  }
}
