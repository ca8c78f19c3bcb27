class PrimitivePatterns {
  String of(int i, long l, boolean b, Object o) {
    if (i instanceof byte small) return "" + small;
    if (o instanceof int number && number > 1) return "int";
    if (i instanceof byte) return "byte";
    String s = switch (l) { case 1L -> "one"; case 2L -> "two"; case long other -> "" + other; };
    s += switch (b) { case true -> "yes"; case false -> "no"; };
    return switch (i) { case 0 -> s; case int other when other > 1 -> "many"; case int _ -> "few"; };
  }
}
