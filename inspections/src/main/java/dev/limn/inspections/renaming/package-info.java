/**
 * Other names for what a file declares, and sees alone: whether one is possible, and the edit.
 *
 * <p>A name is changed at all places that mean it, or not at all. Where the file does not show what
 * is meant, or what else may be meant then, no other name is offered; what frameworks and
 * reflection may find by its name keeps it (held by {@code MemberRenamingTest}).
 */
@NullMarked
package dev.limn.inspections.renaming;

import org.jspecify.annotations.NullMarked;
