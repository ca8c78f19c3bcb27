package dev.limn.cli;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of an XML document that people wrote as a configuration. Document types are skipped: a
 * document cannot make its reader open anything, or grow.
 */
final class XmlTree {

  private static final int MAX_DEPTH = 100;

  private final String name;
  private final Map<String, String> attributes = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private final List<XmlTree> children = new ArrayList<>();

  private XmlTree(String name) {
    this.name = name;
  }

  /**
   * Reads a document.
   *
   * @return its root
   * @throws XMLStreamException if it is not well formed
   */
  static XmlTree parse(byte[] document) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(document));
    XmlTree top = new XmlTree("");
    Deque<XmlTree> open = new ArrayDeque<>(List.of(top));
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> open.push(child(open, reader));
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            open.element().text.append(reader.getText());
        default -> {}
      }
    }
    return top.children.get(0);
  }

  private static XmlTree child(Deque<XmlTree> open, XMLStreamReader reader)
      throws XMLStreamException {
    if (open.size() > MAX_DEPTH) {
      throw new XMLStreamException("nested too deeply");
    }
    XmlTree child = new XmlTree(reader.getLocalName());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      child.attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    open.element().children.add(child);
    return child;
  }

  String name() {
    return name;
  }

  /** The value of an attribute; empty if it is not there. */
  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /** The characters directly in the element, without the white space around them. */
  String text() {
    return text.toString().strip();
  }

  /** The elements of a name directly in this one. */
  Stream<XmlTree> all(String child) {
    return children.stream().filter(element -> element.name.equals(child));
  }

  /** The text of the first element of a name directly in this one; empty if there is none. */
  String text(String child) {
    return all(child).map(XmlTree::text).findFirst().orElse("");
  }
}
