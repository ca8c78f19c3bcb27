package dev.limn.java.syntax;

import dev.limn.syntax.Syntax;
import java.util.List;

/** The body of a type, braces included. */
public interface TypeBody extends Syntax {
  /** The members, nested types included, enum constants not. */
  default List<Member> members() {
    return element().all(Member.class);
  }
}
