/**
 * The plugin for Maven: goals that run commands of {@code limn} on a project, within Maven's own
 * process. Nothing is decided here that the command line does not decide. {@code CheckMojoTest}
 * holds that.
 */
@NullMarked
package dev.limn.maven;

import org.jspecify.annotations.NullMarked;
