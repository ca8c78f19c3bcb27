package dev.limn.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.limn.inspect.Finding;
import dev.limn.java.declare.EnclosingMember;
import dev.limn.java.syntax.JavaKind;
import dev.limn.syntax.Element;
import dev.limn.syntax.SyntaxTree;
import dev.limn.syntax.Token;
import dev.limn.text.TextRange;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * What a finding is known by in other versions of its file: white space, comments, lines before it,
 * and the name of the file do not count. Findings that have this in common are told apart by their
 * number alone.
 *
 * @param id the id of the inspection, or the code of the syntax error
 * @param member the member in which it is, without white space; empty where there is none
 * @param hash of the tokens that it marks, 16 hexadecimal digits
 */
record Identity(String id, String member, String hash) implements Comparable<Identity> {

  private static final Comparator<Identity> ORDER =
      Comparator.comparing(Identity::id)
          .thenComparing(Identity::member)
          .thenComparing(Identity::hash);

  private static final int HASH_BYTES = 8;
  private static final int FINGERPRINT_BYTES = 16;
  private static final char END = '\0';

  /** The identity of a finding in a tree. */
  static Identity of(SyntaxTree tree, Finding finding) {
    TextRange range = finding.range();
    String member = EnclosingMember.of(tree, range).replaceAll("\\s", "");
    return new Identity(finding.id(), member, digest(snippet(tree, range), HASH_BYTES));
  }

  /** All of it as 32 hexadecimal digits. */
  String fingerprint() {
    return digest(id + END + member + END + hash, FINGERPRINT_BYTES);
  }

  @Override
  public int compareTo(Identity other) {
    return ORDER.compare(this, other);
  }

  /** The tokens in a range, cut off at its ends; where there are none, what else is there. */
  private static String snippet(SyntaxTree tree, TextRange range) {
    StringBuilder snippet = new StringBuilder();
    List<Element> path = tree.path(range.start());
    path.stream()
        .filter(element -> element.fullRange().contains(range))
        .reduce((outer, inner) -> inner)
        .ifPresent(element -> append(element, range, snippet));
    if (snippet.length() == 0) {
      snippet.append(tree.text().substring(range).replaceAll("\\s", ""));
    }
    return snippet.length() == 0 ? path.get(path.size() - 1).text() : snippet.toString();
  }

  private static void append(Element element, TextRange range, StringBuilder snippet) {
    TextRange own = element.range();
    boolean isDoc = element.kind() == JavaKind.DOC_COMMENT && !own.contains(range);
    if (isDoc || !own.overlaps(range)) {
      return;
    }
    if (element.node() instanceof Token) {
      int start = Math.max(own.start(), range.start());
      int end = Math.min(own.end(), range.end());
      snippet.append(element.source().substring(start, end)).append(END);
    }
    element.children().forEach(child -> append(child, range, snippet));
  }

  private static String digest(String text, int bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has it", e);
    }
  }
}
