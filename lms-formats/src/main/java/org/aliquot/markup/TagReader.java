package org.aliquot.markup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.aliquot.bounded.Rationed;

/** Reads XML into {@link Tag}s; document types are not looked at, entities of its own refused, and nothing is ever fetched. */
public final class TagReader {

    private static final int MAX_DEPTH = 90;
    private static final int MAX_PARTS = 500_000;

    /** Of one element with everything in it, as the file writes it; twice the largest picture in Base64. */
    private static final int MAX_LETTERS = 28 * 1024 * 1024;

    private final XMLStreamReader xml;
    private final Rationed letters;
    private int depth;
    private int count;

    private TagReader(XMLStreamReader xml, Rationed letters) {
        this.xml = xml;
        this.letters = letters;
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
        try (Rationed letters = new Rationed(XmlEncoding.reader(in), MAX_LETTERS)) {
            XMLStreamReader xml = SafeXml.factory().createXMLStreamReader(letters);
            try {
                new TagReader(xml, letters).document(opened, wanted, taker);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException broken) {
            throw refused(broken);
        } catch (IOException unreadable) {
            throw new RefusedXml(1, "this cannot be read: " + unreadable.getMessage());
        }
    }

    private static RefusedXml refused(XMLStreamException broken) {
        int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
        return new RefusedXml(Math.max(1, line), reason(broken));
    }

    private static String reason(XMLStreamException broken) {
        return switch (broken.getNestedException()) {
            case Rationed.Exceeded _ -> "one element holds more than " + MAX_LETTERS / 1024 / 1024 + " MB; split it";
            case CharacterCodingException _ -> "the file is not in the encoding it should be in; save it as UTF-8";
            case null, default -> {
                String said = String.valueOf(broken.getMessage());
                int message = said.indexOf("Message: ");
                yield "this is not well-formed XML: "
                        + (message < 0 ? said : said.substring(message + "Message: ".length())).strip();
            }
        };
    }

    private void document(Predicate<String> opened, Predicate<String> wanted, Consumer<Tag> taker)
            throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            letters.rest();
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
                    parts.add(counted(new Words(xml.getText())));
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
            count();
            attributes.put(Names.ofAttribute(element, xml.getAttributeLocalName(i)), xml.getAttributeValue(i));
        }
        return attributes;
    }

    private Part counted(Part part) {
        count();
        return part;
    }

    private void count() {
        if (++count > MAX_PARTS) {
            throw new RefusedXml(line(), "it has more than " + MAX_PARTS + " elements; split it");
        }
    }

    private int line() {
        return Math.max(1, xml.getLocation().getLineNumber());
    }
}
