package dev.limn.system.oracle;

/**
 * A text that was made of a real one by a small change.
 *
 * @param change what was done, for people
 * @param text the whole text after it
 * @param at where it was done, as an offset in that text
 */
record Mutation(String change, String text, int at) {}
