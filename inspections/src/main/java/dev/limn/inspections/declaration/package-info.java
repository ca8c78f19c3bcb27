/**
 * What inspections can know of declarations without resolving names beyond the file: what their
 * annotations say by their simple names, signatures as they are written, and supertypes that the
 * same file declares.
 *
 * <p>Nothing here finds problems, and nothing guesses: an annotation of a name may be another one,
 * so that it is only ever a reason to be silent (held by {@code MethodNamingConventionTest}), and a
 * type that may be another one of its name is unknown (held by {@code MissingOverrideTest}).
 */
@NullMarked
package dev.limn.inspections.declaration;

import org.jspecify.annotations.NullMarked;
