/**
 * The project around a Java file: which files belong to it, what they contain, and what its build
 * files say about them.
 *
 * <p>This is the only package of the analyzer that touches files. It knows no editor and no command
 * line, prints nothing, and runs nothing that it finds: build files are data. Whatever is wrong
 * with a file comes back as a value, and the rest goes on.
 *
 * <p>Invariants, each with the test that holds it:
 *
 * <ul>
 *   <li>A pattern matches what git says that it matches ({@code IgnorePatternTest}).
 *   <li>A walk gives each file once, in the order of the paths, holds no more than the open
 *       folders, and ends, whatever links there are ({@code SourceWalkTest}).
 *   <li>A file is never seen half-written, and is not written when it is not what was read ({@code
 *       FileReplacementTest}).
 *   <li>A build file reaches no other file than its parents in the same tree ({@code MavenTest}),
 *       and what it does not say plainly is unknown ({@code GradleTest}).
 * </ul>
 */
@NullMarked
package dev.limn.project;

import org.jspecify.annotations.NullMarked;
