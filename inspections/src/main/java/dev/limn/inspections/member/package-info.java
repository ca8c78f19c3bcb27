/**
 * Where a file names a private member, and what changes all these places: another name, a parameter
 * less.
 *
 * <p>A change is made at all places that mean the member, or not at all. Where the file does not
 * show what is meant, or what else may be meant then, none is offered; what frameworks and
 * reflection may find by its name keeps it (held by {@code MemberRenamingTest} and {@code
 * UnusedParameterTest}).
 */
@NullMarked
package dev.limn.inspections.member;

import org.jspecify.annotations.NullMarked;
