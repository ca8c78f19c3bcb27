package dev.limn.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.1.0          | >=0.1        | true
          0.1.0-SNAPSHOT | >=0.1        | true
          0.2.0          | >= 0.1, <0.2 | false
          0.10.0         | >0.9.5       | true
          0.1.3          | 0.1.3        | true
          0.1.3          | ==0.1.4      | false
          1.0            | <=1          | true
          1.0.0          | <1           | false
          unreleased     | >=99         | true
          """)
  void isWithinBounds(String version, String bounds, boolean within) {
    assertEquals(within, Release.satisfies(version, bounds));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "new", ">=", ">=1,", "~1", "1.2.3.4.5", ">=99999999"})
  void refusesWhatAreNoBounds(String bounds) {
    assertThrows(IllegalArgumentException.class, () -> Release.satisfies("1", bounds));
  }
}
