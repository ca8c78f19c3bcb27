package dev.limn.java.syntax.parser;

import dev.limn.java.syntax.JavaKind;
import java.math.BigInteger;

/** Reads one numeric literal (JLS 3.10.1, 3.10.2). */
final class NumberScan {
  /** The problem of the one literal that is valid after a minus sign alone (JLS 3.10.1). */
  static final String ONLY_NEGATIVE = "integer number too large";

  private final CharWindow window;
  private final int from;
  private int p;
  private int radix = 10;
  private boolean floating;
  private String problem = "";
  private JavaKind kind = JavaKind.INTEGER_LITERAL;

  NumberScan(CharWindow window, int from) {
    this.window = window;
    this.from = from;
    this.p = from;
    scan();
  }

  /** The index after the literal. */
  int end() {
    return p;
  }

  JavaKind kind() {
    return kind;
  }

  /** What is wrong; empty if nothing is. */
  String problem() {
    return problem;
  }

  private void scan() {
    char second = window.at(from + 1);
    if (window.at(from) == '0' && (second == 'x' || second == 'X')) {
      radix = 16;
      p += 2;
    } else if (window.at(from) == '0' && (second == 'b' || second == 'B')) {
      radix = 2;
      p += 2;
    }
    int digits = p;
    digits();
    int whole = p - digits;
    boolean point = window.at(p) == '.' && radix != 2 && !isSecondDot();
    if (point) {
      floating = true;
      p++;
      digits();
    }
    int mantissa = p - digits - (point ? 1 : 0);
    exponent();
    suffix();
    if (mantissa == 0 || whole == 0 && radix == 2) {
      wrong(
          radix == 16
              ? "hexadecimal numbers must contain at least one hexadecimal digit"
              : "binary numbers must contain at least one binary digit");
    } else if (problem.isEmpty()) {
      value();
    }
  }

  /** Whether the point is the first of two, as in a range that was typed where none may stand. */
  private boolean isSecondDot() {
    return window.at(p + 1) == '.';
  }

  private void digits() {
    int start = p;
    while (isDigit(window.at(p)) || window.at(p) == '_') {
      p++;
    }
    if (p > start && (window.at(p - 1) == '_' || window.at(start) == '_')) {
      wrong("illegal underscore");
    }
  }

  private boolean isDigit(char c) {
    if (c >= '0' && c <= '9') {
      if (radix == 2 && c > '1') {
        wrong("binary number has a digit other than 0 and 1");
      }
      return true;
    }
    return radix == 16 && (c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F');
  }

  private void exponent() {
    char c = window.at(p);
    boolean present = radix == 16 ? c == 'p' || c == 'P' : radix == 10 && (c == 'e' || c == 'E');
    if (!present) {
      if (radix == 16 && floating) {
        wrong("malformed floating-point literal");
      }
      return;
    }
    floating = true;
    p++;
    if (window.at(p) == '+' || window.at(p) == '-') {
      p++;
    }
    int start = p;
    while (window.at(p) >= '0' && window.at(p) <= '9' || window.at(p) == '_') {
      p++;
    }
    if (p == start || window.at(start) == '_' || window.at(p - 1) == '_') {
      wrong("malformed floating-point literal");
    }
  }

  private void suffix() {
    char c = window.at(p);
    if ((c == 'l' || c == 'L') && !floating) {
      kind = JavaKind.LONG_LITERAL;
      p++;
    } else if ((c == 'f' || c == 'F') && radix != 2) {
      kind = JavaKind.FLOAT_LITERAL;
      p++;
    } else if ((c == 'd' || c == 'D') && radix != 2) {
      kind = JavaKind.DOUBLE_LITERAL;
      p++;
    } else if (floating) {
      kind = JavaKind.DOUBLE_LITERAL;
    }
  }

  private void wrong(String what) {
    if (problem.isEmpty()) {
      problem = what;
    }
  }

  // The value must fit the type.

  private void value() {
    switch (kind) {
      case INTEGER_LITERAL -> whole(32);
      case LONG_LITERAL -> whole(64);
      case FLOAT_LITERAL, DOUBLE_LITERAL -> real();
      default -> throw new IllegalStateException(kind.name());
    }
  }

  private void whole(int bits) {
    int start = radix == 10 ? from : from + 2;
    int base = radix;
    if (radix == 10 && window.at(from) == '0') {
      base = 8;
    }
    if (p - start < (bits == 32 ? 9 : 18) && base != 8) {
      return;
    }
    StringBuilder text = new StringBuilder();
    int end = kind == JavaKind.LONG_LITERAL ? p - 1 : p;
    for (int i = start; i < end; i++) {
      char c = window.at(i);
      if (c == '_') {
        continue;
      }
      if (Character.digit(c, base) < 0) {
        wrong("a number that begins with 0 is octal and has no digit 8 or 9");
        return;
      }
      text.append(c);
    }
    if (text.length() > 100) {
      String stripped = text.toString().replaceFirst("^0+", "");
      text.setLength(0);
      text.append(stripped.length() > 100 ? stripped.substring(0, 100) : "0" + stripped);
    }
    BigInteger value = new BigInteger(text.toString(), base);
    int most = base == 10 ? bits - 1 : bits;
    if (value.bitLength() > most) {
      wrong(ONLY_NEGATIVE);
    }
  }

  private void real() {
    StringBuilder text = new StringBuilder();
    boolean zero = true;
    boolean mantissa = true;
    for (int i = from; i < p; i++) {
      char c = window.at(i);
      if (c != '_') {
        text.append(c);
      }
      mantissa &= radix == 16 ? c != 'p' && c != 'P' : c != 'e' && c != 'E';
      if (mantissa && i > from + (radix == 16 ? 1 : -1) && c != '.' && c != '_' && c != '0') {
        zero &=
            c == 'f' && radix == 10
                || c == 'F' && radix == 10
                || c == 'd' && radix == 10
                || c == 'D' && radix == 10;
      }
    }
    if (text.length() < 8 && radix == 10 && text.indexOf("e") < 0 && text.indexOf("E") < 0) {
      return;
    }
    double value =
        kind == JavaKind.FLOAT_LITERAL
            ? Float.parseFloat(text.toString())
            : Double.parseDouble(text.toString());
    if (Double.isInfinite(value)) {
      wrong("floating-point number too large");
    } else if (value == 0 && !zero) {
      wrong("floating-point number too small");
    }
  }
}
