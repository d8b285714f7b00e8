// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.crawlers.rest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A document of XML that is being written. Not thread-safe. */
final class Xml {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;

    private Xml() throws XMLStreamException {
        writer = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
    }

    /** A document with this root. */
    static byte[] document(String root, String namespace, Content content) {
        try {
            Xml xml = new Xml();
            xml.writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writer.writeStartElement(root);
            xml.writer.writeDefaultNamespace(namespace);
            content.write(xml);
            xml.writer.writeEndDocument();
            xml.writer.close();
            return xml.bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a document in memory", e);
        }
    }

    /** An element that holds others. */
    void element(String name, Content content) throws XMLStreamException {
        writer.writeStartElement(name);
        content.write(this);
        writer.writeEndElement();
    }

    /** An element that holds a text. */
    void text(String name, String text) throws XMLStreamException {
        writer.writeStartElement(name);
        writer.writeCharacters(text);
        writer.writeEndElement();
    }

    /** An element with attributes alone: names and values in turn. */
    void attributes(String name, List<String> attributes) throws XMLStreamException {
        writer.writeEmptyElement(name);
        for (int place = 0; place < attributes.size(); place += 2) {
            writer.writeAttribute(attributes.get(place), attributes.get(place + 1));
        }
    }

    /** Writes what an element holds. */
    @FunctionalInterface
    interface Content {

        /** Writes it. */
        void write(Xml xml) throws XMLStreamException;
    }
}
