class TextBlocks {
  String a = """
      a "quoted" word, two "" quotes
        \""" escaped, \t and a line \
      that goes on \s
      """;
  String b = """
      """, c = """
      x\"""";
  String d = "\s" + '\s' + """
      """.length();
}
