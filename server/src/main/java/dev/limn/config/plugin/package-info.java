/**
 * Inspections of third parties: jars that a project or its user names.
 *
 * <p>Here stands which jars are loaded and how; what their inspections may do when they run is the
 * same as for any other, and is held by {@link dev.limn.highlight}. The code of a jar can do all
 * that its user can: that is why a project's own word is not enough for it to be loaded.
 *
 * <p>Invariants, each with the test that holds it:
 *
 * <ul>
 *   <li>No class of a jar that a project names is loaded unless the user, or the editor on the
 *       user's behalf, trusts the project ({@code SamplePluginTest}, {@code WorkspacePluginsTest}).
 *   <li>A jar sees the classes by which inspections are written, those of the JDK and its own, and
 *       none of other jars ({@code PluginsTest}).
 *   <li>Code of a jar that loops for ever ends when its thread is interrupted ({@code
 *       PluginsTest}).
 *   <li>What is wrong with one inspection or one jar is told, and takes nothing else with it
 *       ({@code PluginsTest}).
 * </ul>
 */
@NullMarked
package dev.limn.config.plugin;

import org.jspecify.annotations.NullMarked;
