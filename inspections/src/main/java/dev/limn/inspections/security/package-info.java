/** Code that lets an attacker in, or hides what it does. */
@NullMarked
package dev.limn.inspections.security;

import org.jspecify.annotations.NullMarked;
