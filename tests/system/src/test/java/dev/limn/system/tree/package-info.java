/**
 * Edits real files at random and compares what the incremental parser makes with what the same
 * parser makes from scratch.
 *
 * <p>Here live the edit scripts, what makes them, runs them and shrinks those that fail, and the
 * tests that hold the work of an edit and the identity of elements to their bounds. A script that
 * fails prints itself as a test. Nothing here knows how nodes are taken over.
 *
 * <p>Many more scripts than a build has time for are run by {@code tests/system/edits}.
 */
@NullMarked
package dev.limn.system.tree;

import org.jspecify.annotations.NullMarked;
