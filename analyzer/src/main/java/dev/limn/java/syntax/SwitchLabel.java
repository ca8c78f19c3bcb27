package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.List;
import java.util.Optional;

/** A {@code case} or {@code default} label without its colon or arrow (JLS 14.11.1). */
public record SwitchLabel(Element element) implements Syntax {
  /** The constants, {@code null} included. */
  public List<Expression> constants() {
    return element.all(Expression.class);
  }

  /** The patterns. */
  public List<Pattern> patterns() {
    return element.all(Pattern.class);
  }

  /** The guard. */
  public Optional<Guard> guard() {
    return element.first(Guard.class);
  }

  /** Whether this is {@code default} or {@code case null, default}. */
  public boolean hasDefault() {
    return element.hasChild(JavaKind.DEFAULT);
  }
}
