/**
 * Code that can go without changing anything.
 *
 * <p>What is reported here is marked as unnecessary and comes with a fix that removes it and leaves
 * the comments around it where they are (held by the test of each inspection).
 */
@NullMarked
package dev.limn.inspections.redundancy;

import org.jspecify.annotations.NullMarked;
