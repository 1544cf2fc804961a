package org.aliquot.prose.internal;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.aliquot.prose.Flaw;
import org.aliquot.prose.SvgCheck;

/** Goes through a drawing, refuses what is not on the list, and writes the rest anew. */
public final class SvgReader {

    private static final int LARGEST = 200_000;
    private static final int DEEPEST = 20;
    private static final XMLInputFactory XML = factory();

    private final SvgWriter writer;
    private final List<Flaw> flaws = new ArrayList<>();
    private final Deque<String> path = new ArrayDeque<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> markers = new LinkedHashMap<>();
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder description = new StringBuilder();

    public SvgReader(String name) {
        this.writer = new SvgWriter(name);
    }

    public SvgCheck read(String text) {
        if (text.length() > LARGEST) {
            return new SvgCheck.Refused(List.of(new Flaw(1, "the drawing is larger than " + LARGEST + " characters")));
        }
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(new StringReader(text));
            while (xml.hasNext()) {
                take(xml, xml.next());
            }
        } catch (XMLStreamException broken) {
            flaws.add(new Flaw(
                    Math.max(
                            1,
                            broken.getLocation() == null
                                    ? 1
                                    : broken.getLocation().getLineNumber()),
                    "this is not XML"));
        }
        finish();
        return flaws.isEmpty()
                ? new SvgCheck.Checked(writer.svg(), words(title), words(description))
                : new SvgCheck.Refused(flaws);
    }

    private void take(XMLStreamReader xml, int event) throws XMLStreamException {
        int line = xml.getLocation().getLineNumber();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(xml, line);
            case XMLStreamConstants.END_ELEMENT -> end(xml);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml.getText(), line);
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                flaws.add(new Flaw(line, "document types and entities are not allowed"));
                throw new XMLStreamException("refused", xml.getLocation());
            }
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                flaws.add(new Flaw(line, "processing instructions are not allowed"));
            default -> {}
        }
    }

    private void start(XMLStreamReader xml, int line) throws XMLStreamException {
        String element = xml.getLocalName();
        if (path.isEmpty() && !element.equals("svg")) {
            flaws.add(new Flaw(line, "the outermost element is <" + element + ">, not <svg>"));
        } else if (!SvgRules.NAMESPACE.equals(xml.getNamespaceURI())) {
            flaws.add(new Flaw(line, "<" + element + "> is not in the namespace " + SvgRules.NAMESPACE));
        } else if (!SvgRules.allowsElement(element) || (element.equals("svg") && !path.isEmpty())) {
            flaws.add(new Flaw(line, "element <" + element + "> is not allowed"));
        }
        path.push(element);
        if (path.size() > DEEPEST) {
            flaws.add(new Flaw(line, "elements are nested deeper than " + DEEPEST));
            throw new XMLStreamException("refused", xml.getLocation());
        }
        writer.start(element, attributes(xml, element, line));
    }

    private Map<String, String> attributes(XMLStreamReader xml, String element, int line) {
        Map<String, String> taken = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            String prefix = xml.getAttributePrefix(i);
            String value = xml.getAttributeValue(i);
            if ((prefix != null && !prefix.isEmpty()) || !SvgRules.allowsAttribute(name)) {
                flaws.add(new Flaw(line, "attribute " + name + " of <" + element + "> is not allowed"));
            } else if (!SvgRules.allowsValue(name, value)) {
                flaws.add(new Flaw(line, "value '" + value + "' of " + name + " is not allowed"));
            } else {
                note(name, value, line);
                taken.put(name, value);
            }
        }
        if (path.size() == 1 && !taken.containsKey("viewBox")) {
            flaws.add(new Flaw(line, "<svg> has no viewBox"));
        }
        return taken;
    }

    private void note(String name, String value, int line) {
        if (name.equals("id") && !ids.add(value)) {
            flaws.add(new Flaw(line, "id '" + value + "' is there twice"));
        }
        if (name.startsWith("marker-") && value.startsWith("url(")) {
            markers.put(value.substring(5, value.length() - 1), line);
        }
    }

    private void text(String text, int line) {
        String element = path.isEmpty() ? "" : path.peek();
        if (SvgRules.allowsText(element)) {
            writer.text(text);
        } else if (!text.isBlank()) {
            flaws.add(new Flaw(line, "text outside of <text>, <title> and <desc>"));
        }
        if (path.size() == 2 && element.equals("title")) {
            title.append(text);
        } else if (path.size() == 2 && element.equals("desc")) {
            description.append(text);
        }
    }

    private void end(XMLStreamReader xml) {
        path.pop();
        writer.end(xml.getLocalName());
    }

    private void finish() {
        if (words(title).isEmpty()) {
            flaws.add(new Flaw(1, "<svg> has no <title>"));
        }
        if (words(description).isEmpty()) {
            flaws.add(new Flaw(1, "<svg> has no <desc>, the text twin"));
        }
        markers.forEach((id, line) -> {
            if (!ids.contains(id)) {
                flaws.add(new Flaw(line, "marker #" + id + " is not in this drawing"));
            }
        });
    }

    private static String words(StringBuilder text) {
        return text.toString().strip().replaceAll("\\s+", " ");
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
