package dev.limn.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.limn.project.RelativePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Java files of a commit, and of the commits that it names for its submodules. Thread-safe. */
final class Past {

  private static final String FILE_MODE = "100";
  private static final String SUBMODULE_MODE = "160";
  private static final String SUFFIX = ".java";
  private static final int SHA1_DIGITS = 40;

  private final Path top;
  private final Map<String, Blob> blobs = new HashMap<>();
  private final Map<String, List<String>> byFileName = new HashMap<>();

  private Past(Git git) {
    this.top = git.top();
  }

  private record Blob(Git git, String id) {

    boolean contains(byte[] content) {
      return id.equals(idOf(content, id.length()));
    }
  }

  /**
   * The files of the commit at which this branch and another revision parted.
   *
   * @throws UsageException if there is no such revision, or its history is not there
   */
  static Past of(Git git, String revision) {
    Past past = new Past(git);
    String commit =
        git.maybe("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}")
            .orElseThrow(() -> unknown("git knows no revision", revision, git));
    Optional<String> base = git.maybe("merge-base", commit, "HEAD");
    if (base.isEmpty() && isShallow(git)) {
      throw unknown("git does not know where this branch left", revision, git);
    }
    past.addTree(git, base.orElse(commit), "");
    return past;
  }

  /** Adds the files of a commit in a repository whose paths begin so. */
  private void addTree(Git git, String commit, String prefix) {
    for (String entry : git.parts("ls-tree", "-r", "-z", "--full-tree", commit)) {
      int tab = entry.indexOf('\t');
      String path = prefix + entry.substring(tab + 1);
      String id = entry.substring(0, tab).split(" ", -1)[2];
      if (entry.startsWith(SUBMODULE_MODE)) {
        addSubmodule(git, id, path);
      } else if (path.endsWith(SUFFIX) && entry.startsWith(FILE_MODE)) {
        add(path, new Blob(git, id));
      }
    }
  }

  private void addSubmodule(Git git, String commit, String path) {
    Path folder = top.resolve(path);
    if (Files.exists(folder.resolve(".git"))) {
      Git submodule = git.nested(folder);
      if (submodule.maybe("rev-parse", "--verify", "--quiet", commit + "^{commit}").isEmpty()) {
        throw new UsageException(
            "the submodule "
                + path
                + " does not have its commit of then, "
                + commit
                + "; `git fetch` there brings it");
      }
      addTree(submodule, commit, path + "/");
    }
  }

  private static UsageException unknown(String what, String revision, Git git) {
    String hint = "; this clone is shallow, `git fetch --unshallow` brings the rest";
    return new UsageException(what + " `" + revision + "`" + (isShallow(git) ? hint : ""));
  }

  /** Whether only the last commits are there. */
  private static boolean isShallow(Git git) {
    return git.line("rev-parse", "--is-shallow-repository").equals("true");
  }

  private void add(String path, Blob blob) {
    blobs.put(path, blob);
    String fileName = path.substring(path.lastIndexOf('/') + 1);
    byFileName.computeIfAbsent(fileName, n -> new ArrayList<>(1)).add(path);
  }

  /**
   * What a file was.
   *
   * @param same whether it was the same
   * @param content what it contained; empty if it is new
   */
  record Version(boolean same, Optional<byte[]> content) {}

  /**
   * What a file with this content was. One that is gone and had the same name is taken for it, so
   * that findings do not become new because their file was moved.
   */
  Version version(Path file, byte[] content) throws IOException {
    Optional<Blob> blob = blob(file, content);
    if (blob.isEmpty()) {
      return new Version(false, Optional.empty());
    }
    boolean same = blob.get().contains(content);
    byte[] before = same ? content : blob.get().git.blob(blob.get().id);
    return new Version(same, Optional.of(before));
  }

  private Optional<Blob> blob(Path file, byte[] content) {
    Optional<Blob> own = Optional.ofNullable(blobs.get(RelativePath.of(top, file)));
    if (own.isPresent()) {
      return own;
    }
    List<Blob> gone =
        byFileName.getOrDefault(file.getFileName().toString(), List.of()).stream()
            .filter(path -> !Files.exists(top.resolve(path)))
            .map(blobs::get)
            .toList();
    Optional<Blob> same = gone.stream().filter(blob -> blob.contains(content)).findFirst();
    return same.or(() -> gone.size() == 1 ? Optional.of(gone.get(0)) : Optional.empty());
  }

  /** The name that git gives to a content. */
  private static String idOf(byte[] content, int digits) {
    try {
      MessageDigest digest = MessageDigest.getInstance(digits == SHA1_DIGITS ? "SHA-1" : "SHA-256");
      digest.update(("blob " + content.length + "\0").getBytes(UTF_8));
      return HexFormat.of().formatHex(digest.digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has it", e);
    }
  }
}
