/**
 * Code that works, and is not written as Java code is by custom.
 *
 * <p>What an inspection here finds is a matter of taste in part: most offer an action and mark
 * nothing (held by {@code CatalogueTest}, which runs their pages).
 */
@NullMarked
package dev.limn.inspections.style;

import org.jspecify.annotations.NullMarked;
