package dev.limn.project;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of an XML document, without attributes. A document cannot make its reader open
 * anything: there are no document types and no external entities.
 */
final class XmlElement {

  private static final int MAX_DEPTH = 100;

  private final String name;
  private final StringBuilder text = new StringBuilder();
  private final List<XmlElement> children = new ArrayList<>();

  private XmlElement(String name) {
    this.name = name;
  }

  /**
   * Reads a document.
   *
   * @return its root
   * @throws XMLStreamException if it is not well formed, or has a document type
   */
  static XmlElement parse(byte[] document) throws XMLStreamException {
    XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(document));
    XmlElement top = new XmlElement("");
    Deque<XmlElement> open = new ArrayDeque<>(List.of(top));
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> open.push(child(open, reader.getLocalName()));
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            open.element().text.append(reader.getText());
        case XMLStreamConstants.DTD -> throw new XMLStreamException("a document type");
        default -> {}
      }
    }
    return top.children.get(0);
  }

  private static XmlElement child(Deque<XmlElement> open, String name) throws XMLStreamException {
    if (open.size() > MAX_DEPTH) {
      throw new XMLStreamException("nested too deeply");
    }
    XmlElement child = new XmlElement(name);
    open.element().children.add(child);
    return child;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("an external entity");
        });
    return factory;
  }

  String name() {
    return name;
  }

  /** The characters directly in the element, without the white space around them. */
  String text() {
    return text.toString().strip();
  }

  List<XmlElement> children() {
    return children;
  }

  /** The elements that a path of names leads to. */
  Stream<XmlElement> all(String... path) {
    Stream<XmlElement> found = Stream.of(this);
    for (String step : path) {
      found = found.flatMap(e -> e.children.stream()).filter(e -> e.name.equals(step));
    }
    return found;
  }

  /** The text of the first element that a path of names leads to, unless it is blank. */
  Optional<String> text(String... path) {
    return all(path).map(XmlElement::text).filter(t -> !t.isEmpty()).findFirst();
  }
}
