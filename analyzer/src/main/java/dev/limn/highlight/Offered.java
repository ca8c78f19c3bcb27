package dev.limn.highlight;

import dev.limn.inspect.Finding;

/**
 * A fix that is offered for a finding.
 *
 * @param fixIndex its place in {@link Finding#fixes()}
 */
public record Offered(Finding finding, int fixIndex) {

  /** Its title, and why it is unsafe if it is. */
  public Finding.Offer offer() {
    return finding.fixes().get(fixIndex);
  }
}
