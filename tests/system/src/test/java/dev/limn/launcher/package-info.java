/**
 * The shell script that starts Limn, run in made-up checkouts with made-up tools: nothing here
 * starts a virtual machine or a build.
 */
@NullMarked
package dev.limn.launcher;

import org.jspecify.annotations.NullMarked;
