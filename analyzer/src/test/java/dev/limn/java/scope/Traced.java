package dev.limn.java.scope;

import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.syntax.Element;
import dev.limn.text.SourceText;
import java.util.List;

/** The body of a member, shown as text. */
record Traced(String text, Element member, Body body) {

  /** The first member of a class that is made of these members. */
  static Traced of(String members) {
    String text = "class T { " + members + " }";
    TypeDeclaration type =
        JavaParser.parse(SourceText.of(text)).root().first(TypeDeclaration.class).orElseThrow();
    Element member = type.body().members().get(0).element();
    return new Traced(text, member, Body.OF.of(member));
  }

  /** A method without parameters that does this. */
  static Traced method(String statements) {
    return of("void m() { " + statements + " }");
  }

  /** The values that nobody reads, each up to the end of its statement. */
  List<String> dead() {
    return body.deadStores().stream().map(store -> from(store.at())).toList();
  }

  /** What is never executed. */
  List<String> unreachable() {
    return body.unreachable().stream()
        .map(stretch -> text.substring(start() + stretch.start(), start() + stretch.end()))
        .toList();
  }

  /** The names of what is declared and never read. */
  List<String> unread() {
    return body.locals().stream().filter(local -> !local.isRead()).map(Local::name).toList();
  }

  /** What is declared, each with the number of its uses. */
  List<String> locals() {
    return body.locals().stream().map(local -> local.name() + " " + local.uses().size()).toList();
  }

  /** In which forms a name is used that is not that of a local variable. */
  String uses(String name) {
    return Uses.sum(body.names().at(name)).forms().toString();
  }

  private String from(int offset) {
    String rest = text.substring(start() + offset);
    return rest.substring(0, rest.indexOf(';'));
  }

  private int start() {
    return member.fullRange().start();
  }
}
