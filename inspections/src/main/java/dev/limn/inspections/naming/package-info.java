/**
 * Inspections of names: their form, their length, and what they say.
 *
 * <p>What a name that comes from elsewhere looks like is not up to its author: names of overriding
 * methods are left alone (held by {@code MethodNamingConventionTest}).
 */
@NullMarked
package dev.limn.inspections.naming;

import org.jspecify.annotations.NullMarked;
