package dev.limn.query;

/**
 * A fact that flows from the outside inwards, as the attributes do that grammars call inherited:
 * what it is in an element that was not edited follows from the element and from what it is
 * directly around it; and if an edit further out leaves it as it was below one child of an element,
 * it does so below all of the same kind. So it is looked at once for many elements, and where it is
 * as it was, none of those below is looked at.
 *
 * <p>The enclosing type is such a fact; what stands beside an element is not. The fact does not
 * read the element itself.
 *
 * @param <T> as that of {@link Fact}
 */
@FunctionalInterface
public interface Inherited<T> extends Fact<T> {}
