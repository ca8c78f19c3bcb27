package dev.limn.cli;

import dev.limn.project.SourceFile;
import dev.limn.project.SourceWalk;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files that a commit would add or change, with the content that git would commit. */
final class StagedSources implements Sources {

  private static final String FILE_MODE = "100";
  private static final String SUFFIX = ".java";

  private final Git git;
  private final Map<Path, String> blobs;

  private StagedSources(Git git, Map<Path, String> blobs) {
    this.git = git;
    this.blobs = blobs;
  }

  /**
   * Reads the index.
   *
   * @param named only files that are named, or in folders that are
   * @throws UsageException if git refuses
   */
  static StagedSources of(Git git, List<Path> named) {
    Path top = git.top();
    String commit =
        git.maybe("rev-parse", "--verify", "--quiet", "HEAD^{tree}")
            .orElseGet(() -> git.line("hash-object", "-t", "tree", "--stdin"));
    List<String> changes =
        git.parts(
            "diff-index",
            "--cached",
            "--ita-invisible-in-index",
            "--raw",
            "--no-abbrev",
            "-z",
            "--no-renames",
            "--no-ext-diff",
            "--no-textconv",
            "--ignore-submodules=all",
            "--diff-filter=AMT",
            commit,
            "--");
    Map<Path, String> blobs = new TreeMap<>();
    for (int i = 0; i + 1 < changes.size(); i += 2) {
      String[] change = changes.get(i).split(" ", -1); // :MODE MODE BLOB BLOB STATUS
      Path file = top.resolve(changes.get(i + 1)).normalize();
      boolean isFile = change[1].startsWith(FILE_MODE) && file.toString().endsWith(SUFFIX);
      if (isFile && named.stream().anyMatch(file::startsWith)) {
        blobs.put(file, change[3]);
      }
    }
    return new StagedSources(git, blobs);
  }

  @Override
  public Iterator<? extends SourceWalk.Step> walk() {
    return blobs.keySet().stream().map(file -> new SourceWalk.Source(file, false)).iterator();
  }

  @Override
  public SourceFile read(Path file, Charset charset) {
    try {
      return SourceFile.of(git.blob(blobs.get(file)), charset);
    } catch (IOException e) {
      return new SourceFile.Refused("cannot be read from the index: " + SourceFile.reason(e));
    }
  }

  @Override
  public Optional<String> write(Path file, SourceFile.Content content, byte[] fixed) {
    return Optional.of("is not written: it is in the index");
  }
}
