package org.aliquot.formats.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.aliquot.formats.QuestionSource;

/** Reads an XML file piece by piece. Document types and entities are refused, nothing is fetched. */
public final class XmlPieces {

    private static final int DEEPEST = 60;
    private static final int LONGEST = 64 * 1024 * 1024;

    private static final String NOT_IN_ENCODING = "the file is not in the encoding it should be in; save it as UTF-8";

    private final QuestionSource source;
    private final XMLStreamReader xml;
    private int held;

    private XmlPieces(QuestionSource source, XMLStreamReader xml) {
        this.source = source;
        this.xml = xml;
    }

    /** Hands over each element directly in the root, which has one of these names. */
    public static void read(QuestionSource source, Set<String> roots, Consumer<XmlPiece> each) throws IOException {
        try (InputStream in = source.open()) {
            XMLStreamReader xml = factory().createXMLStreamReader(XmlEncoding.reader(source, in));
            new XmlPieces(source, xml).read(roots, each);
        } catch (CharacterCodingException wrong) {
            throw source.unreadable(NOT_IN_ENCODING);
        } catch (XMLStreamException wrong) {
            int line = wrong.getLocation() == null
                    ? 0
                    : Math.max(0, wrong.getLocation().getLineNumber());
            boolean undecodable = wrong.getNestedException() instanceof CharacterCodingException;
            throw source.unreadable(
                    line, undecodable ? NOT_IN_ENCODING : "this is not well-formed XML: " + reason(wrong));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((_, _, _, _) -> InputStream.nullInputStream());
        factory.setXMLReporter((_, _, _, _) -> {});
        // Java counts the document itself as an entity; there are no others, since document types are refused
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", 0);
        return factory;
    }

    private static String reason(XMLStreamException wrong) {
        String message = String.valueOf(wrong.getMessage());
        return message.substring(message.lastIndexOf("Message: ") < 0 ? 0 : message.lastIndexOf("Message: ") + 9);
    }

    private void read(Set<String> roots, Consumer<XmlPiece> each) throws XMLStreamException {
        while (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
            refuseTypes();
            xml.next();
        }
        if (!roots.contains(xml.getLocalName())) {
            throw source.unreadable(
                    xml.getLocation().getLineNumber(),
                    "the file begins with <" + xml.getLocalName() + ">, not with <" + String.join("> or <", roots)
                            + ">");
        }
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                held = 0;
                each.accept(piece(0));
            }
        }
    }

    private void refuseTypes() {
        if (xml.getEventType() == XMLStreamConstants.DTD) {
            throw source.unreadable(
                    xml.getLocation().getLineNumber(),
                    "the file declares a document type or entities, which is refused for safety");
        }
    }

    private XmlPiece piece(int depth) throws XMLStreamException {
        int line = xml.getLocation().getLineNumber();
        if (depth > DEEPEST) {
            throw source.unreadable(line, "elements are nested more than " + DEEPEST + " deep");
        }
        String name = xml.getLocalName();
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        StringBuilder text = new StringBuilder();
        List<XmlPiece> children = new ArrayList<>();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(piece(depth + 1));
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                hold(line);
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw source.unreadable(line, "the entity &" + xml.getLocalName() + "; is not declared");
            }
        }
        return new XmlPiece(name, attributes, text.toString(), children, line);
    }

    private void hold(int line) {
        held += xml.getTextLength();
        if (held > LONGEST) {
            throw source.unreadable(line, "one question is larger than " + LONGEST / 1024 / 1024 + " MB");
        }
    }
}
