package dev.limn.cli;

import dev.limn.cli.cache.CacheKey;
import dev.limn.cli.cache.FindingCache;
import dev.limn.config.FileSettings;
import dev.limn.highlight.Catalogue;
import dev.limn.highlight.DocumentInspection;
import dev.limn.highlight.Inspected;
import dev.limn.highlight.Quarantine;
import dev.limn.highlight.WorkLog;
import dev.limn.inspect.Finding;
import dev.limn.java.declare.JavaLanguage;
import dev.limn.query.Cancellation;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The inspection of one file, in all the texts that it has while it is checked: before a change, as
 * it is, fixed. All of them together may take a certain time. For one thread.
 */
final class FileInspection {

  /** How long one file may take, in seconds: a hundred times what the slowest one known does. */
  private static final int PATIENCE = 60;

  private final String name;
  private final Request request;
  private final Catalogue catalogue;
  private final FileSettings configured;
  private final FindingCache cache;
  private final Timings timings;
  private final Cancellation deadline = new Deadline(PATIENCE);
  private final List<String> troubles = new ArrayList<>();
  private final Set<String> crashed = new HashSet<>();
  private int timeouts;

  /**
   * The inspection of a file.
   *
   * @param name of the file, with which troubles begin
   * @param cache what is known to be found in which bytes
   */
  FileInspection(
      String name,
      Request request,
      Catalogue catalogue,
      FileSettings configured,
      FindingCache cache,
      Timings timings) {
    this.name = name;
    this.request = request;
    this.catalogue = catalogue;
    this.configured = configured;
    this.cache = cache;
    this.timings = timings;
  }

  /** The end of the time that the file may take. */
  Cancellation deadline() {
    return deadline;
  }

  /** What is wrong with the file, a sentence each, without a full stop. */
  List<String> troubles() {
    return troubles;
  }

  /** Notes what is wrong with the file: what a sentence says that begins with its name. */
  void trouble(String clause) {
    troubles.add(name + " " + clause);
  }

  /** Notes what could not be done in the time that the file may take. */
  void late(String clause) {
    trouble(clause + ": that took more than " + PATIENCE + " s");
  }

  /**
   * A text of the file.
   *
   * @param bytes as which it is written, if that is known
   */
  Version of(SourceText text, Optional<byte[]> bytes) {
    return new Version(text, bytes.flatMap(each -> cache.key(configured, each)));
  }

  /** A text of the file, which is parsed and inspected only if that is needed. */
  final class Version {
    private final SourceText text;
    private final Optional<CacheKey> key;
    private Optional<SyntaxTree> tree = Optional.empty();

    private Version(SourceText text, Optional<CacheKey> key) {
      this.text = text;
      this.key = key;
    }

    SourceText text() {
      return text;
    }

    SyntaxTree tree() {
      if (tree.isEmpty()) {
        long start = System.nanoTime();
        tree = Optional.of(JavaLanguage.JAVA.parse(text));
        timings.parsed(System.nanoTime() - start);
      }
      return tree.get();
    }

    /** What is found in it and is wanted. */
    List<Finding> findings() {
      List<Finding> all = key.flatMap(cache::find).orElseGet(this::inspect);
      return all.stream().filter(request::wants).toList();
    }

    private List<Finding> inspect() {
      boolean isTimed = request.output().format() == Request.Format.TIMINGS;
      WorkLog log = isTimed ? timings : WorkLog.NONE;
      Inspected inspected =
          DocumentInspection.run(
              tree(), catalogue, configured.settings(), new Quarantine(), log, deadline);
      tell(inspected);
      List<Finding> findings =
          request.suppression().unused()
              ? withUnused(tree(), inspected.findings())
              : inspected.findings();
      if (inspected.crashes().isEmpty() && inspected.complete() && !deadline.isCancelled()) {
        key.ifPresent(each -> cache.add(each, findings));
      }
      return findings;
    }
  }

  private void tell(Inspected inspected) {
    if (!inspected.complete() && timeouts++ == 0) {
      late("is not inspected in full");
    }
    for (Inspected.Crash crash : inspected.crashes()) {
      if (crashed.add(crash.id())) {
        trouble("was not inspected for `" + crash.id() + "`, which failed: " + crash.cause());
      }
    }
  }

  private List<Finding> withUnused(SyntaxTree tree, List<Finding> findings) {
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(UnusedSuppressions.in(tree, catalogue, configured.settings(), deadline));
    all.sort(Comparator.comparingInt(finding -> finding.range().start()));
    return all;
  }
}
