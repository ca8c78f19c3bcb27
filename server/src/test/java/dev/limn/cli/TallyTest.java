package dev.limn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0       | 0
          7       | 7
          999     | 999
          1000    | 1,000
          14212   | 14,212
          1234567 | 1,234,567
          """)
  void groupsDigits(long number, String expected) {
    assertEquals(expected, Tally.grouped(number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0      | 0.0 s
          0.049  | 0.0 s
          0.05   | 0.1 s
          6.1    | 6.1 s
          59.94  | 59.9 s
          59.96  | 1 min 0 s
          125    | 2 min 5 s
          """)
  void saysTimes(double seconds, String expected) {
    assertEquals(expected, Tally.time(seconds));
  }
}
