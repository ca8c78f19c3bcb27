package dev.limn.java.outline;

import dev.limn.text.TextRange;
import java.util.List;

/**
 * A declaration, as editors list them.
 *
 * @param name as people look for it: of a method, with the types of its parameters
 * @param detail what else is worth a look, such as the type of a field; may be empty
 * @param range all of the declaration, without the trivia before it
 * @param selection its name
 * @param children what is declared in it, but not in the bodies of its methods
 */
public record Symbol(
    String name,
    String detail,
    Kind kind,
    boolean deprecated,
    TextRange range,
    TextRange selection,
    List<Symbol> children) {

  /** What is declared. */
  public enum Kind {
    MODULE,
    CLASS,
    INTERFACE,
    ENUM,
    RECORD,
    ANNOTATION_INTERFACE,
    ENUM_CONSTANT,
    FIELD,
    CONSTANT,
    METHOD,
    CONSTRUCTOR,
    INITIALIZER
  }

  /** Makes the list unmodifiable. */
  public Symbol {
    children = List.copyOf(children);
  }

  /** The same symbol in a text that is moved. */
  Symbol movedBy(int distance) {
    return new Symbol(
        name,
        detail,
        kind,
        deprecated,
        range.shift(distance),
        selection.shift(distance),
        children.stream().map(child -> child.movedBy(distance)).toList());
  }
}
