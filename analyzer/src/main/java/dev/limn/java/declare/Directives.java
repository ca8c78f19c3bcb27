package dev.limn.java.declare;

import dev.limn.java.declare.Regions.Region;
import dev.limn.java.syntax.Declaration;
import dev.limn.java.syntax.JavaKind;
import dev.limn.query.Language.Comment;
import dev.limn.query.Language.Inputs;
import dev.limn.query.Place;
import dev.limn.syntax.Element;
import dev.limn.syntax.Node;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.LineIndex;
import dev.limn.text.SourceText;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comments of a file that suppress findings. Found by following the flags of the nodes, so that
 * a file without any costs nothing.
 */
final class Directives {
  private static final String NAMES = "\\s+([\\w.:$-]+(?:\\s*,\\s*[\\w.:$-]+)*)";
  private static final Pattern LIMN = Pattern.compile("/[/*]+\\s*limn-ignore" + NAMES);
  private static final Pattern INTELLIJ = Pattern.compile("/[/*]+\\s*noinspection" + NAMES);
  private static final Pattern LINE = Pattern.compile("\\b(?:NOSONAR|NOPMD)\\b");
  private static final Pattern CHECKSTYLE = Pattern.compile("\\bCHECKSTYLE:(ON|OFF)\\b");

  /** Which inspections a directive suppresses. */
  @FunctionalInterface
  private interface Scope {
    boolean holds(SuppressionNames names);
  }

  /** A comment of ours, the names in it, and what it covers. */
  record Own(TextRange comment, List<String> names, TextRange covered) {}

  private final SourceText text;
  private final List<Own> own = new ArrayList<>();
  private final List<Region<Scope>> found = new ArrayList<>();
  private Regions<Scope> regions = Regions.of(found);
  private int checkstyleOff = -1;

  private Directives(SourceText text) {
    this.text = text;
  }

  /** The directives of a file. */
  static Directives of(SyntaxTree tree) {
    Directives directives = new Directives(tree.text());
    Place root = Place.root(tree.root(), Inputs.NONE);
    for (Place place : root.preorder(element -> element.node().has(Node.DIRECTIVE))) {
      if (place.element().isLeaf()) {
        directives.read(place);
      }
    }
    directives.switchCheckstyle(true, tree.text().length());
    directives.regions = Regions.of(directives.found);
    return directives;
  }

  /** Whether a finding with these names, at a place, is suppressed. */
  boolean cover(SuppressionNames names, TextRange place) {
    return regions.at(place.start()).stream().anyMatch(region -> region.said().holds(names));
  }

  private void read(Place token) {
    int offset = token.element().fullRange().start();
    String trivia = text.substring(offset, token.element().range().start());
    for (Comment comment : Comments.in(trivia)) {
      read(token, comment.range().shift(offset));
    }
  }

  private void read(Place token, TextRange comment) {
    String written = text.substring(comment);
    names(LIMN, written).ifPresent(names -> add(new Own(comment, names, covered(token, comment))));
    if (startsLine(comment)) {
      names(INTELLIJ, written)
          .ifPresent(names -> found.add(new Region<>(covered(token, comment), anyOf(names))));
    }
    if (LINE.matcher(written).find()) {
      found.add(new Region<>(line(comment), names -> true));
    }
    Matcher checkstyle = CHECKSTYLE.matcher(written);
    if (checkstyle.find()) {
      switchCheckstyle(checkstyle.group(1).equals("ON"), comment.start());
    }
  }

  private void add(Own comment) {
    own.add(comment);
    found.add(new Region<>(comment.covered, anyOf(comment.names)));
  }

  /** The comments of ours. */
  List<Own> own() {
    return own;
  }

  private static Optional<List<String>> names(Pattern pattern, String comment) {
    Matcher matcher = pattern.matcher(comment);
    return matcher.lookingAt()
        ? Optional.of(
            Arrays.stream(matcher.group(1).split("\\s*,\\s*"))
                .map(Directives::withoutColon)
                .toList())
        : Optional.empty();
  }

  private static Scope anyOf(List<String> written) {
    return names -> written.stream().anyMatch(names::contain);
  }

  /** The colon before a reason is no part of the name before it. */
  private static String withoutColon(String name) {
    return name.endsWith(":") ? name.substring(0, name.length() - 1) : name;
  }

  private void switchCheckstyle(boolean on, int offset) {
    if (on && checkstyleOff >= 0) {
      TextRange range = new TextRange(checkstyleOff, offset);
      found.add(new Region<>(range, SuppressionNames::areCheckstyles));
      checkstyleOff = -1;
    } else if (!on && checkstyleOff < 0) {
      checkstyleOff = offset;
    }
  }

  /** What a directive covers: its line, or else what comes after it, at least a line of it. */
  private TextRange covered(Place token, TextRange comment) {
    if (!startsLine(comment)) {
      return line(comment);
    }
    int afterSubject = withComment(subject(token).range().end());
    int afterLine = text.lines().lineEnd(token.element().range().start());
    return new TextRange(comment.start(), Math.max(afterSubject, afterLine));
  }

  /** The outermost element that begins with a token, or whose modifiers do. */
  private static Element subject(Place token) {
    Element subject = token.element();
    for (Element ancestor : token.ancestors()) {
      if (ancestor.kind() == JavaKind.COMPILATION_UNIT || !isHead(subject, ancestor)) {
        return subject;
      }
      subject = ancestor;
    }
    return subject;
  }

  /** Whether nothing but a documentation comment and modifiers stands before an element. */
  private static boolean isHead(Element element, Element parent) {
    if (parent.kind() == JavaKind.MODIFIERS) {
      return true;
    }
    for (Element child : parent.children()) {
      if (child.fullRange().start() >= element.fullRange().start()) {
        return true;
      }
      boolean belongsToHead =
          child.kind() == JavaKind.DOC_COMMENT || child.kind() == JavaKind.MODIFIERS;
      if (!belongsToHead || !(parent.view() instanceof Declaration)) {
        return false;
      }
    }
    return true;
  }

  /** The end of the comment that follows on the same line, or else the offset itself. */
  private int withComment(int offset) {
    String rest = text.substring(offset, text.lines().lineEnd(offset)).stripLeading();
    return rest.startsWith("//") || rest.startsWith("/*") ? text.lines().lineEnd(offset) : offset;
  }

  private boolean startsLine(TextRange comment) {
    return text.substring(line(comment).start(), comment.start()).isBlank();
  }

  private TextRange line(TextRange comment) {
    LineIndex lines = text.lines();
    int line = lines.lineOf(comment.start());
    return new TextRange(lines.startOf(line), lines.endOf(line));
  }
}
