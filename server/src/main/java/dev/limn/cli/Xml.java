package dev.limn.cli;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document on its way out. What XML has no characters for is replaced by what shows it. */
final class Xml {

  private final Sink out;
  private final XMLStreamWriter xml;

  /** Begins a document. */
  Xml(Sink out) {
    this.out = out;
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(new SinkWriter(out));
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  @FunctionalInterface
  private interface Part {
    void print() throws XMLStreamException;
  }

  private Xml printing(Part part) {
    try {
      part.print();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Begins an element. */
  Xml begin(String element) {
    return printing(() -> xml.writeStartElement(element));
  }

  /** Puts an attribute to the element that was just begun. */
  Xml attribute(String name, String value) {
    return printing(() -> xml.writeAttribute(name, legal(value)));
  }

  Xml attribute(String name, int value) {
    return attribute(name, Integer.toString(value));
  }

  Xml text(String text) {
    return printing(() -> xml.writeCharacters(legal(text)));
  }

  /** A break between lines, which means nothing. */
  Xml line() {
    return printing(() -> xml.writeCharacters("\n"));
  }

  /** Ends the element that was begun last. */
  Xml end() {
    return printing(xml::writeEndElement);
  }

  /** Ends the document. */
  void close() {
    printing(xml::writeEndDocument);
    printing(xml::close);
    out.print("\n");
  }

  private static String legal(String text) {
    return text.codePoints().allMatch(Xml::isLegal)
        ? text
        : text.codePoints()
            .collect(
                StringBuilder::new,
                (legal, c) -> legal.append(isLegal(c) ? Character.toString(c) : Visible.of(c)),
                StringBuilder::append)
            .toString();
  }

  /** Whether a character may stand in a document (XML 1.0, production 2). */
  private static boolean isLegal(int c) {
    return c < ' '
        ? c == '\t' || c == '\n' || c == '\r'
        : c < 0xd800 || (c > 0xdfff && c != 0xfffe && c != 0xffff);
  }
}
