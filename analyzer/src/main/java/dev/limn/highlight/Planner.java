package dev.limn.highlight;

import dev.limn.highlight.Difference.Made;
import dev.limn.highlight.Difference.Moved;
import dev.limn.highlight.VisitTable.Visit;
import dev.limn.highlight.WorkLog.Reason;
import dev.limn.inspect.Finding;
import dev.limn.syntax.Branch;
import dev.limn.syntax.Node;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.TextEdit;
import dev.limn.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds out what an edit breaks. It looks at the nodes that were made for the newer version, and at
 * what was read of them from elsewhere: never at the whole tree.
 *
 * <p>An element that is gone takes its findings with it. An element whose tokens changed is due.
 * One that was made anew with the same tokens is asked what its pairs read of its white space. One
 * that is the same object is not asked anything: what its pairs read outside of it leads to them.
 */
final class Planner {
  private final Store store;
  private final Workload workload;
  private final Dispatch dispatch;
  private final Verifier verifier;
  private final WorkLog log;

  Planner(Store store, Workload workload, Dispatch dispatch, Verifier verifier, WorkLog log) {
    this.store = store;
    this.workload = workload;
    this.dispatch = dispatch;
    this.verifier = verifier;
    this.log = log;
  }

  /**
   * Goes on to a newer version; the edits each in the coordinates after the one before.
   *
   * @return what was found in elements that are gone while the text is there still, at its place in
   *     the newer version: what was made of that text may give the same
   */
  List<Finding> edit(SyntaxTree newer, List<TextEdit> edits) {
    SyntaxTree older = store.tree();
    Difference difference = Difference.between(older.rootNode(), newer.rootNode());
    if (difference.made().isEmpty()) {
      store.advance(newer);
      return List.of();
    }
    Step step = new Step(older, newer, edits, difference);
    List<Finding> orphans = step.orphans();
    step.run();
    return orphans;
  }

  /** One edit. */
  private final class Step {
    private final SyntaxTree older;
    private final SyntaxTree newer;
    private final List<TextEdit> edits;
    private final Difference difference;
    private final Set<Integer> madeIds = new HashSet<>();
    private final Set<Branch> unrun = Collections.newSetFromMap(new IdentityHashMap<>());

    /** What was due with something that is divided, and whether it was because it was edited. */
    private final Map<Spot, Boolean> unrunBelow = new LinkedHashMap<>();

    private final Set<Spot> touched = new HashSet<>();
    private final Set<Made> mixed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Made> covered = Collections.newSetFromMap(new IdentityHashMap<>());

    Step(SyntaxTree older, SyntaxTree newer, List<TextEdit> edits, Difference difference) {
      this.older = older;
      this.newer = newer;
      this.edits = edits;
      this.difference = difference;
      difference.made().forEach(made -> madeIds.add(made.node().id()));
    }

    /** What was found in elements that do not hold it any more, where it is in the newer text. */
    List<Finding> orphans() {
      List<Finding> found = new ArrayList<>(0);
      for (Branch lost : difference.lost()) {
        if (!madeIds.contains(lost.id())) {
          found.addAll(moved(lost, finding -> true));
        }
      }
      for (Made made : difference.made()) {
        found.addAll(moved(made.node(), finding -> !holds(made, finding)));
      }
      return found;
    }

    /**
     * What was found in an element, where it is in the newer text, as far as it is wanted there.
     */
    private List<Finding> moved(Branch node, Predicate<Finding> wanted) {
      Spot spot = store.find(node.id());
      return spot == null
          ? List.of()
          : Drift.findings(store.findings(spot, finding -> moves(finding, wanted)), edits);
    }

    private boolean moves(Finding finding, Predicate<Finding> wanted) {
      return Drift.findings(List.of(finding), edits).stream().anyMatch(wanted);
    }

    private static boolean holds(Made made, Finding finding) {
      return made.old() != null
          && TextRange.ofLength(made.offset(), made.node().width()).contains(finding.range());
    }

    void run() {
      divideWholes();
      moveSpots();
      removeSpots();
      renewSpots();
      store.advance(newer);
      difference.made().forEach(this::plan);
      unrunBelow.forEach(this::dueStill);
      verifier.edited(difference, older, edits, madeIds);
      touched.forEach(store::prune);
    }

    // What was due as a whole, and is not whole any more.

    private void divideWholes() {
      for (Due due : workload.wholes()) {
        if (difference.lost().contains(due.spot().node())) {
          workload.cancel(due);
          divide(due.spot(), due.tier() == Tier.EDITED);
        }
      }
    }

    private void dueStill(Spot spot, boolean edited) {
      if (!spot.isGone() && spot.whole() == null) {
        workload.whole(spot, edited ? Tier.EDITED : workload.tier(spot));
      }
    }

    private void divide(Spot whole, boolean edited) {
      Deque<Spot> open = new ArrayDeque<>();
      open.push(whole);
      while (!open.isEmpty()) {
        Spot spot = open.pop();
        touched.add(spot);
        unrun.add(spot.node());
        for (int i = 0; i < spot.node().childCount(); i++) {
          if (spot.node().child(i) instanceof Branch child) {
            Spot inner = store.spot(child, spot);
            if (difference.lost().contains(child)) {
              open.push(inner);
            } else {
              unrunBelow.put(inner, edited);
              touched.add(inner);
            }
          }
        }
      }
    }

    // Where things are now.

    private void moveSpots() {
      for (Made made : difference.made()) {
        Spot spot = store.find(made.node().id());
        Made parent = made.parent();
        if (made.old() == null && spot != null) {
          mix(made);
          if (parent != null) {
            spot.parent(spot(parent));
          }
        }
      }
      for (Moved moved : difference.moved()) {
        mix(moved.parent());
        Spot spot = store.find(moved.node().id());
        if (spot != null) {
          touched.add(spot);
          spot.parent(spot(moved.parent()));
        }
      }
    }

    /** Notes that not all in a node is new. */
    private void mix(Made innermost) {
      for (Made made = innermost; made != null && mixed.add(made); made = made.parent()) {
        // on to the next one
      }
    }

    private Spot spot(Made innermost) {
      Deque<Made> chain = new ArrayDeque<>();
      Made made = innermost;
      while (store.find(made.node().id()) == null && made.parent() != null) {
        chain.push(made);
        made = made.parent();
      }
      Spot spot = store.spot(made.node(), null);
      while (!chain.isEmpty()) {
        spot = store.spot(chain.pop().node(), spot);
        touched.add(spot);
      }
      return spot;
    }

    private void removeSpots() {
      for (Branch lost : difference.lost()) {
        Spot spot = madeIds.contains(lost.id()) ? null : store.find(lost.id());
        if (spot != null) {
          workload.clear(spot);
          Spot parent = spot.parent();
          store.remove(spot);
          if (parent != null) {
            touched.add(parent);
          }
        }
      }
    }

    private void renewSpots() {
      for (Made made : difference.made()) {
        Spot spot = store.find(made.node().id());
        if (spot != null) {
          spot.node(made.node());
          touched.add(spot);
        }
      }
    }

    // What is due in the nodes that were made.

    private void plan(Made made) {
      Made parent = made.parent();
      Branch old = made.old();
      if (parent != null && covered.contains(parent)) {
        covered.add(made);
      } else if (old == null && !mixed.contains(made)) {
        covered.add(made);
        workload.whole(spot(made), Tier.EDITED);
        due(made, Reason.NEW);
      } else if (old == null) {
        all(made, Reason.NEW);
      } else if (unrun.contains(old)) {
        all(made, Reason.UNSEEN);
      } else if (old.stamp() != made.node().stamp()) {
        all(made, Reason.TOKENS);
      } else {
        some(made);
      }
    }

    private void due(Made made, Reason reason) {
      log.due(newer.element(made.node(), made.offset()), reason);
    }

    /** The tokens of an element have changed, or it was not looked at yet. */
    private void all(Made made, Reason reason) {
      Spot known = store.find(made.node().id());
      if (!dispatch.wants(made.node())) {
        if (known != null) {
          known.running().forEach(Due::cancel);
          List.copyOf(known.memos()).forEach(store::remove);
        }
        return;
      }
      Spot spot = known == null ? spot(made) : known;
      boolean looked = spot.running().isEmpty() && !isAllDue(spot);
      if (reason == Reason.TOKENS && looked && hasSameCount(made)) {
        changed(spot, made);
      } else {
        spot.running().forEach(Due::cancel);
        drift(spot, made);
        workload.own(spot, Tier.EDITED);
      }
      due(made, reason);
    }

    /** Whether what is kept of an element is from before its tokens changed. */
    private static boolean isAllDue(Spot spot) {
      return spot.own() != null && spot.own().isAll();
    }

    private static boolean hasSameCount(Made made) {
      return made.old() != null && made.old().childCount() == made.node().childCount();
    }

    /** The element is due, and of its tokens those that changed: documentation is long. */
    private void changed(Spot spot, Made made) {
      Branch old = Objects.requireNonNull(made.old());
      Remade remade = new Remade(made, older.text(), newer.text());
      due(spot, Memo.SELF, made, dispatch.visits(made.node()));
      for (int slot = 0; slot < made.node().childCount(); slot++) {
        Node token = made.node().child(slot);
        if (token.childCount() > 0 && old.child(slot).childCount() > 0) {
          continue;
        }
        List<Visit> visits = dispatch.visits(token);
        if (remade.sameToken(slot) && visits.equals(dispatch.visits(old.child(slot)))) {
          memos(spot, slot).forEach(memo -> shift(memo, made, remade));
        } else {
          due(spot, slot, made, visits);
        }
      }
    }

    private void due(Spot spot, int slot, Made made, List<Visit> visits) {
      for (Memo memo : memos(spot, slot)) {
        if (visits.contains(memo.visit())) {
          drift(memo, made);
        } else {
          store.remove(memo);
        }
      }
      visits.forEach(visit -> workload.some(spot, new Due.Key(visit, slot), Tier.EDITED));
    }

    private static List<Memo> memos(Spot spot, int slot) {
      return spot.memos().stream().filter(memo -> memo.slot() == slot).toList();
    }

    /**
     * What was found has only moved, as far as one knows without asking what was read elsewhere.
     */
    private void shift(Memo memo, Made made, Remade remade) {
      List<Finding> before = memo.findings(made.oldOffset());
      store.findings(memo, Drift.shifted(before, remade.distance(memo.slot())), made.offset());
      verifier.verify(memo, Tier.EDITED);
    }

    /** What was found stays where it is until it is found again. */
    private void drift(Spot spot, Made made) {
      for (Memo memo : List.copyOf(spot.memos())) {
        if (made.old() == null) {
          store.remove(memo);
        } else {
          drift(memo, made);
        }
      }
    }

    private void drift(Memo memo, Made made) {
      List<Finding> before = memo.findings(made.oldOffset());
      List<Finding> after = Drift.findings(before, edits);
      store.findings(
          memo, after.stream().filter(finding -> holds(made, finding)).toList(), made.offset());
    }

    /** The tokens of an element are the same, and white space or comments are not. */
    private void some(Made made) {
      Spot spot = store.find(made.node().id());
      if (spot != null) {
        runAgain(spot);
        if (isAllDue(spot)) {
          drift(spot, made);
          return;
        }
        compare(spot, made);
      }
      flagged(made);
    }

    private void runAgain(Spot spot) {
      for (Due due : List.copyOf(spot.running())) {
        due.cancel();
        if (due.isAll()) {
          workload.own(spot, due.tier());
        } else {
          due.keys().forEach(key -> workload.some(spot, key, due.tier()));
        }
      }
    }

    private void compare(Spot spot, Made made) {
      if (spot.memos().isEmpty()) {
        return;
      }
      Remade remade = new Remade(made, older.text(), newer.text());
      boolean sameInside = remade.sameInside();
      boolean sameBefore = remade.sameBefore();
      for (Memo memo : List.copyOf(spot.memos())) {
        boolean self = memo.slot() == Memo.SELF;
        boolean broken =
            memo.readsInside() && self && !sameInside
                || memo.readsBefore() && !(self ? sameBefore : remade.sameBefore(memo.slot()));
        if (broken) {
          drift(memo, made);
          workload.some(spot, memo.key(), Tier.EDITED);
          due(made, Reason.TRIVIA);
        } else {
          shift(memo, made, remade);
        }
      }
    }

    /** The flags of a token depend on the white space and comments before it. */
    private void flagged(Made made) {
      for (int slot = 0; slot < made.node().childCount(); slot++) {
        Node child = made.node().child(slot);
        if (dispatch.wantsForFlags(child)) {
          Spot spot = spot(made);
          due(made, Reason.TRIVIA);
          for (Visit visit : dispatch.forFlags(child)) {
            workload.some(spot, new Due.Key(visit, slot), Tier.EDITED);
          }
        }
      }
      Spot spot = store.find(made.node().id());
      if (spot != null) {
        List.copyOf(spot.memos()).stream()
            .filter(memo -> memo.slot() != Memo.SELF)
            .filter(memo -> !dispatch.wants(made.node().child(memo.slot()), memo.visit()))
            .forEach(store::remove);
      }
    }
  }
}
