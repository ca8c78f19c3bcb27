/**
 * What inspections can know of a declaration without resolving names: what its annotations say by
 * their simple names.
 *
 * <p>Nothing here finds problems, and nothing guesses: an annotation of that name may be another
 * one, so that it is only ever a reason to be silent (held by {@code MethodNamingConventionTest}).
 */
@NullMarked
package dev.limn.inspections.declaration;

import org.jspecify.annotations.NullMarked;
