/**
 * What was found in earlier runs, so that {@code limn check} inspects only what has changed.
 *
 * <p>Here stand the file in the user's cache folder and what must be equal for findings to be
 * equal: the content of a source file, all that is configured for it, and the program itself. No
 * time stamp of a source file is believed, and nothing about a project but digests and findings is
 * kept. A cache that cannot be read or written costs time and nothing else.
 *
 * <p>Invariants, each with the test that holds it:
 *
 * <ul>
 *   <li>A run with a cache prints what one without it prints ({@code CachedCheckTest}).
 *   <li>A file that is cut off, changed, of another program or another user is not believed ({@code
 *       CacheFileTest}).
 *   <li>Runs that write at the same time leave a file that is whole ({@code FindingCacheTest}).
 *   <li>The files stay below a bound, and what nobody uses goes ({@code FindingCacheTest}).
 * </ul>
 */
@NullMarked
package dev.limn.cli.cache;

import org.jspecify.annotations.NullMarked;
