package org.aliquot.markup;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML into {@link Tag}s; document types are not looked at, entities of its own refused, and nothing is ever fetched. */
public final class TagReader {

    private static final int MAX_DEPTH = 90;
    private static final int MAX_PARTS = 500_000;
    private static final int MAX_LETTERS = 32 * 1024 * 1024;

    private final XMLStreamReader xml;
    private int depth;
    private int count;
    private int letters;

    private TagReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /**
     * Reads the whole document; the caller closes the stream and bounds its length.
     *
     * @throws RefusedXml when it is not well formed, or more than we read
     */
    public static Tag read(InputStream in) {
        List<Tag> root = new ArrayList<>();
        each(in, _ -> true, root::add);
        return root.getFirst();
    }

    /**
     * Hands over the outermost elements of these names, one after the other, so that the document may be larger than the
     * memory.
     *
     * @throws RefusedXml when it is not well formed, or one element is more than we read
     */
    public static void each(InputStream in, Predicate<String> wanted, Consumer<Tag> taker) {
        inside(in, _ -> false, wanted, taker);
    }

    /**
     * The same, where elements of some names are handed over without what is in them, and opened up.
     *
     * @throws RefusedXml when it is not well formed, or one element is more than we read
     */
    public static void inside(InputStream in, Predicate<String> opened, Predicate<String> wanted, Consumer<Tag> taker) {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(in);
            try {
                new TagReader(xml).document(opened, wanted, taker);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException broken) {
            throw refused(broken);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("it refers to another file");
        });
        return factory;
    }

    private static RefusedXml refused(XMLStreamException broken) {
        int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
        String said = String.valueOf(broken.getMessage());
        int message = said.indexOf("Message: ");
        String why = message < 0 ? said : said.substring(message + "Message: ".length());
        return new RefusedXml(Math.max(1, line), "this is not well-formed XML: " + why.strip());
    }

    private void document(Predicate<String> opened, Predicate<String> wanted, Consumer<Tag> taker)
            throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD && String.valueOf(xml.getText()).contains("<!ENTITY")) {
                throw entities();
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = Names.ofElement(xml.getLocalName());
            if (opened.test(name)) {
                taker.accept(new Tag(name, attributes(xml.getLocalName()), List.of(), line()));
            } else if (wanted.test(name)) {
                count = 0;
                letters = 0;
                taker.accept(element());
            }
        }
    }

    private RefusedXml entities() {
        return new RefusedXml(
                line(), "it declares entities, which may grow without end or name other files; remove them");
    }

    private Tag element() throws XMLStreamException {
        if (++depth > MAX_DEPTH) {
            throw new RefusedXml(line(), "elements are nested more than " + MAX_DEPTH + " deep");
        }
        int line = line();
        String raw = xml.getLocalName();
        Map<String, String> attributes = attributes(raw);
        List<Part> parts = new ArrayList<>();
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> parts.add(counted(element()));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    parts.add(counted(words()));
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new RefusedXml(
                            line(), "the entity &" + xml.getLocalName() + "; is not one of XML; write the character");
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return new Tag(Names.ofElement(raw), attributes, parts, line);
                }
                default -> {
                    // comments and instructions say nothing to us
                }
            }
        }
    }

    private Map<String, String> attributes(String element) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(Names.ofAttribute(element, xml.getAttributeLocalName(i)), xml.getAttributeValue(i));
        }
        return attributes;
    }

    private Words words() {
        String text = xml.getText();
        letters += text.length();
        if (letters > MAX_LETTERS) {
            throw new RefusedXml(line(), "one element holds more than " + MAX_LETTERS + " letters; split it");
        }
        return new Words(text);
    }

    private Part counted(Part part) {
        if (++count > MAX_PARTS) {
            throw new RefusedXml(line(), "it has more than " + MAX_PARTS + " elements; split it");
        }
        return part;
    }

    private int line() {
        return Math.max(1, xml.getLocation().getLineNumber());
    }
}
