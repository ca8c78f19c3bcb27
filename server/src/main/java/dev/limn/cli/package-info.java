/**
 * The command line: {@code limn check} and the commands around it.
 *
 * <p>Here stands how a run over many files is done, and how what it finds is printed. What is found
 * does not: files are walked, read and written by {@link dev.limn.project}, configured by {@link
 * dev.limn.config}, and inspected by {@link dev.limn.highlight}.
 *
 * <p>Invariants, each with the test that holds it:
 *
 * <ul>
 *   <li>What is printed depends on the files alone: not on the number of workers, the locale, or
 *       the platform's encoding ({@code CheckTest}).
 *   <li>A run holds a bounded number of files, however many there are ({@code OrderedWorkTest}).
 *   <li>Nothing of a source text or a file name can steer a terminal ({@code VisibleTest}).
 *   <li>A mark stands under what it marks ({@code SnippetTest}).
 *   <li>A finding is known again when it moves and when its file is formatted ({@code
 *       IdentityTest}, {@code BaselineTest}).
 *   <li>Asking git runs nothing that a repository names ({@code GitTest}).
 *   <li>What other programs read is well formed whatever stands in a source text ({@code
 *       FormatsTest}).
 *   <li>What is wrong with one file is said on one line, and the rest goes on ({@code
 *       TroubleTest}).
 * </ul>
 */
@NullMarked
package dev.limn.cli;

import org.jspecify.annotations.NullMarked;
