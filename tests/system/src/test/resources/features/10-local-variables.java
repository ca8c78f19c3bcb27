class LocalVariables {
  int var = 1;

  int var(java.util.List<String> list) throws Exception {
    var x = 1;
    final var y = new java.util.ArrayList<String>();
    for (var i = 0; i < 1; i++) { }
    for (final var s : list) { }
    try (var r = new java.io.StringReader("")) { r.read(); }
    var var = x;
    var anonymous = new Object() { int field; };
    return var(null) + var + this.var + anonymous.field;
  }
}
