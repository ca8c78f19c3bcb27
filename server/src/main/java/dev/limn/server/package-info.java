/**
 * Limn as a language server: what a client tells of its documents goes in, diagnostics, actions and
 * pages come out.
 *
 * <p>Here lives all that knows LSP: the versions of open documents, the way of each one from an
 * edit to its diagnostics ({@link dev.limn.server.Pipeline}), what a client can show and apply, and
 * its settings. Analysis never does: what an edit breaks, what is found, and what a fix changes, is
 * asked of {@code dev.limn.highlight}.
 *
 * <p>Threads: one reads messages and changes documents, one takes turns (parses, and puts
 * diagnostics together), one writes messages, two answer requests, two compute fixes, one does what
 * may wait, and the rest inspect. A version of a document is immutable ({@link
 * dev.limn.server.Snapshot}), so that nobody holds a lock while it is parsed or inspected.
 *
 * <p>Invariants, each with the test that holds it:
 *
 * <ul>
 *   <li>Diagnostics are those of the newest version; a list that the client has is not sent again;
 *       a finding disappears only when it was looked for anew, or with what it marked; a closed
 *       document stays clear ({@code PipelineTest}, {@code PublicationTest}, and under any schedule
 *       {@code StreamTest}).
 *   <li>What was found is looked at again when there is peace; where it is not what the text alone
 *       gives, that is logged, and all is found anew ({@code PipelineTest}).
 *   <li>What is on screen is inspected first ({@code ViewportTest}).
 *   <li>No edit ends the server or leads it astray: a document that cannot be followed is said to
 *       be lost, and is found again ({@code RobustnessTest}).
 *   <li>An edit that the client is given is for the version that it has, in the form that it knows
 *       ({@code CodeActionTest}, {@code PositionsTest}).
 *   <li>{@code limn.toml} wins over the editor, and what is wrong in either is named ({@code
 *       SettingsTest}).
 *   <li>A client that asks for diagnostics is sent none, and learns the same ({@code PullTest}).
 *   <li>When many files change at once, what is shown is soon what a fresh server would show
 *       ({@code BranchSwitchTest}).
 *   <li>The server ends with its client, and only then ({@code LifecycleTest}).
 * </ul>
 */
@NullMarked
package dev.limn.server;

import org.jspecify.annotations.NullMarked;
