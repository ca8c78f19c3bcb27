package dev.limn.highlight;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.highlight.Samples.StraySemicolon;
import dev.limn.highlight.VisitTable.Visit;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlowPairsTest {
  private final Visit visit =
      new Visit(
          Catalogue.of(List.of(new StraySemicolon())).entries().get(0), (element, view) -> {});
  private final SlowPairs slow = new SlowPairs();

  @Test
  void holdsWhatTookLongUntilItDoesNot() {
    slow.ran(visit, 1, Memo.SELF, Budget.SOFT + 1);
    assertTrue(slow.holds(visit, 1, Memo.SELF));
    assertFalse(slow.holds(visit, 2, Memo.SELF));
    slow.ran(visit, 1, Memo.SELF, Budget.SOFT);
    assertFalse(slow.holds(visit, 1, Memo.SELF));
  }

  @Test
  void addsUpTheRunsThatWereCancelled() {
    slow.cancelled(visit, 1, Memo.SELF, Budget.SOFT);
    assertFalse(slow.holds(visit, 1, Memo.SELF));
    slow.cancelled(visit, 1, Memo.SELF, 1);
    assertTrue(slow.holds(visit, 1, Memo.SELF));
  }

  @Test
  void forgetsRunsThatWereCancelledBeforeOneThatWasNot() {
    slow.cancelled(visit, 1, Memo.SELF, Budget.SOFT);
    slow.ran(visit, 1, Memo.SELF, 1);
    slow.cancelled(visit, 1, Memo.SELF, 1);
    assertFalse(slow.holds(visit, 1, Memo.SELF));
  }
}
