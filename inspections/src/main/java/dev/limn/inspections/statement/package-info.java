/**
 * What inspections can know of statements without names and types: how they can end, what runs with
 * them, what they assign, and how a fix puts one in the place of another.
 *
 * <p>Nothing here reports anything. That a call throws or never returns is not known here, but for
 * the few that everybody knows (held by {@code ExitsTest}).
 */
@NullMarked
package dev.limn.inspections.statement;

import org.jspecify.annotations.NullMarked;
