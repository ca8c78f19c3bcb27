/**
 * Measurements of single steps with JMH. They are compiled with every build, so that they fit what
 * they measure, and run only by {@code tests/bench/run}, whose arguments are those of JMH.
 */
@NullMarked
package dev.limn.bench;

import org.jspecify.annotations.NullMarked;
