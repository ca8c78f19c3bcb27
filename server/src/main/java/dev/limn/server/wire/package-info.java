/**
 * Messages of JSON-RPC over a pair of streams, in a way that no message can end.
 *
 * <p>Here live the framing of messages, their way from bytes to typed parameters, the order of a
 * session's life, and the answers to what is malformed, unknown or too early. What the messages
 * mean never does: no document, no finding.
 *
 * <p>Invariants, each with the test that holds it:
 *
 * <ul>
 *   <li>Whatever bytes come in, the next well-formed message after them is understood ({@code
 *       FrameReaderTest}).
 *   <li>Every request with an id is answered, and answered once; what cannot be understood is
 *       answered with the error of JSON-RPC that says why ({@code ConnectionTest}).
 *   <li>Nothing that a handler throws reaches the thread that reads ({@code ConnectionTest}).
 *   <li>Who sends never waits for the other side to read, and of the diagnostics of a document that
 *       are not yet written only the last ones are kept ({@code OutboxTest}).
 * </ul>
 */
@NullMarked
package dev.limn.server.wire;

import org.jspecify.annotations.NullMarked;
