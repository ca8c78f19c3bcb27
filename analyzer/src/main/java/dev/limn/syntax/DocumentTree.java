package dev.limn.syntax;

import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import org.apache.logging.log4j.LogManager;

/**
 * The tree of a document at one version, with what is needed to make the next one: the few trees
 * before it, and the ids that were given. Immutable; an edit makes a new one.
 *
 * <p>A node that was not touched by an edit is the same object in the next version. A rebuilt node
 * keeps the id of the node that it was made of, and its stamp if nothing but trivia changed.
 */
public final class DocumentTree {
  /** How many versions, this one included, offer their nodes to the next one. */
  private static final int REMEMBERED = 4;

  /** How many nodes an edit loses, those inside not counted, for the version before to be dear. */
  private static final int MUCH = 4;

  /** A version from which the newest differs in more places is not remembered. */
  private static final int MOST_SPLICES = 64;

  private final TreeParser parser;
  private final SyntaxTree tree;

  /** The versions before this one, the last one first, with the damage from them to this one. */
  private final List<Reuse.Earlier> earlier;

  private final int nextId;
  private final Work work;

  private DocumentTree(
      TreeParser parser, SyntaxTree tree, List<Reuse.Earlier> earlier, int nextId, Work work) {
    this.parser = parser;
    this.tree = tree;
    this.earlier = earlier;
    this.nextId = nextId;
    this.work = work;
  }

  /**
   * What it took to make a version.
   *
   * @param nodesMade how many branches were made
   * @param nodesTaken how many subtrees were taken over
   * @param runsTaken in how many runs of siblings they were; what is done for each of these costs
   *     more than what is done for each node
   * @param childrenCopied how many references to children the made branches have
   * @param charactersRead how many characters the lexer read from the text
   * @param fallback whether the incremental parse failed and all was parsed from scratch
   */
  public record Work(
      int nodesMade,
      int nodesTaken,
      int runsTaken,
      int childrenCopied,
      int charactersRead,
      boolean fallback) {}

  /** Parses the first version of a document. */
  public static DocumentTree parse(TreeParser parser, SourceText text) {
    TreeParser.Parsed parsed = parser.parse(text, Reuse.none());
    int nextId = Identities.fresh(parsed.root(), 1);
    return new DocumentTree(
        parser,
        new SyntaxTree(text, parsed.root()),
        List.of(),
        nextId,
        work(parsed, Reuse.none(), false));
  }

  /** The tree of this version. */
  public SyntaxTree tree() {
    return tree;
  }

  /** What it took to make this version. */
  public Work work() {
    return work;
  }

  /**
   * The version after edits, all of them in the coordinates of this version.
   *
   * @throws IllegalArgumentException if edits overlap
   * @throws IndexOutOfBoundsException if one is outside the text
   */
  public DocumentTree edit(List<TextEdit> edits) {
    return edit(edits, Reuse.Listener.NONE);
  }

  /** The version after edits, as {@link #edit(List)}; a listener hears what is not taken over. */
  public DocumentTree edit(List<TextEdit> edits, Reuse.Listener listener) {
    SourceText text = tree.text().apply(edits);
    List<Reuse.Earlier> versions = versionsFor(text, Damage.of(edits));
    for (Reuse.Earlier version : versions) {
      if (version.damage().equals(Damage.NONE)) {
        return again(text, version, versions);
      }
    }
    try {
      return next(text, versions, versions, listener);
    } catch (RuntimeException | StackOverflowError e) {
      LogManager.getLogger(DocumentTree.class)
          .error("incremental parse failed; parsing from scratch", e);
      return fallback(text, versions);
    }
  }

  /**
   * This version and those before it, the newest first, with the damage to a text after an edit.
   */
  private List<Reuse.Earlier> versionsFor(SourceText text, Damage damage) {
    List<Reuse.Earlier> versions = new ArrayList<>();
    versions.add(new Reuse.Earlier(tree, damage.trim(tree.text(), text), false));
    for (Reuse.Earlier version : earlier) {
      Damage composed = version.damage().then(damage).trim(version.tree().text(), text);
      if (composed.splices().size() <= MOST_SPLICES) {
        versions.add(new Reuse.Earlier(version.tree(), composed, version.isDear()));
      }
    }
    return versions;
  }

  /**
   * The versions to be remembered after an edit: the last few, but rather than others those after
   * which much was lost, and those just before them. So what an opened comment or string swallows
   * comes back when that is closed, however much was typed in between.
   */
  private static List<Reuse.Earlier> remembered(List<Reuse.Earlier> versions, int lost) {
    List<Reuse.Earlier> kept = new ArrayList<>(versions);
    Reuse.Earlier last = kept.get(0);
    kept.set(0, new Reuse.Earlier(last.tree(), last.damage(), lost >= MUCH));
    if (kept.size() == REMEMBERED) {
      kept.remove(leastDear(kept));
    }
    return kept;
  }

  /** The oldest version that is not dear and not just before one that is; else the oldest. */
  private static int leastDear(List<Reuse.Earlier> versions) {
    for (int i = versions.size() - 1; i > 0; i--) {
      if (!versions.get(i).isDear() && !versions.get(i - 1).isDear()) {
        return i;
      }
    }
    return versions.size() - 1;
  }

  /** The text is as it was in an earlier version: so is the tree. */
  private DocumentTree again(SourceText text, Reuse.Earlier known, List<Reuse.Earlier> versions) {
    SyntaxTree made = new SyntaxTree(text, known.tree().rootNode());
    List<Reuse.Earlier> others = new ArrayList<>(versions);
    others.remove(known);
    return new DocumentTree(parser, made, others, nextId, new Work(0, 1, 1, 0, 0, false));
  }

  private DocumentTree next(
      SourceText text,
      List<Reuse.Earlier> offered,
      List<Reuse.Earlier> versions,
      Reuse.Listener listener) {
    Reuse reuse = Reuse.of(offered, listener);
    TreeParser.Parsed parsed = parser.parse(text, reuse);
    SyntaxTree made = new SyntaxTree(text, parsed.root());
    Identities.Outcome ids =
        Identities.inherit(versions.get(0), text, parsed.root(), reuse, nextId);
    if (!reuse.takenOlder().isEmpty() && !Identities.areUnique(parsed.root())) {
      // An id of an older version lives on elsewhere; the version just before has no such ids.
      return new DocumentTree(parser, tree, earlier, ids.next(), work)
          .next(text, offered.subList(0, 1), versions, listener);
    }
    return new DocumentTree(
        parser, made, remembered(versions, ids.lost()), ids.next(), work(parsed, reuse, false));
  }

  private DocumentTree fallback(SourceText text, List<Reuse.Earlier> versions) {
    Reuse nothing = Reuse.none();
    TreeParser.Parsed parsed = parser.parse(text, nothing);
    Identities.Outcome ids =
        Identities.inherit(versions.get(0), text, parsed.root(), nothing, nextId);
    return new DocumentTree(
        parser,
        new SyntaxTree(text, parsed.root()),
        remembered(versions, ids.lost()),
        ids.next(),
        work(parsed, nothing, true));
  }

  private static Work work(TreeParser.Parsed parsed, Reuse reuse, boolean fallback) {
    return new Work(
        parsed.nodesMade(),
        reuse.taken(),
        reuse.runsTaken(),
        parsed.childrenCopied(),
        parsed.charactersRead(),
        fallback);
  }
}
