package dev.limn.server;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the server is doing: the answer to {@code limn/status}, and, without {@code behind} and the
 * last two parts, what clients are told that announce {@code experimental.limn.status}. As it goes
 * over the wire.
 *
 * @param working whether inspections are still to be run
 * @param behind whether something that the server was told before is not taken up yet, so that the
 *     rest is as it was before that
 * @param off the inspections that failed too often, and are off until the server is started again
 * @param unknown what is not known of the projects of the open documents, each thing once
 * @param documents the open documents that are inspected
 * @param inspections what has run, those that took the longest first
 */
public record Status(
    boolean working,
    @Nullable Boolean behind,
    List<Off> off,
    List<Unknown> unknown,
    @Nullable List<Document> documents,
    @Nullable List<Inspection> inspections) {

  /**
   * An inspection that is off.
   *
   * @param reason what it did, as the end of a sentence
   */
  public record Off(String id, String reason) {}

  /**
   * Something that is not known, so that some inspections do not run.
   *
   * @param what what it is, in a few words
   * @param why why it is not known, what comes of that, and what to do about it, as a sentence
   */
  public record Unknown(String what, String why) {}

  /**
   * A document.
   *
   * @param version the newest one that was taken up, by the number that the client gave it
   * @param working whether inspections of it are still to be run
   */
  public record Document(String uri, @Nullable Integer version, boolean working) {}

  /**
   * An inspection, over all documents since the server was started.
   *
   * @param millis for how long it ran
   * @param longest for how many milliseconds it ran at a time, at most
   * @param runs how often it ran
   * @param kept how many of the runs are kept, for they found something or depend on other places
   * @param findings how many findings there are, those that are suppressed among them
   * @param off whether it is off
   */
  public record Inspection(
      String id, double millis, double longest, long runs, int kept, int findings, boolean off) {}
}
