package org.aliquot.interchange.media;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.aliquot.markup.SafeXml;

/** Looks for what a drawing must not do in a browser: run a script, show other pages, fetch anything. */
final class SvgHarm {

    private static final Set<String> HARMFUL = Set.of(
            "script",
            "foreignobject",
            "iframe",
            "embed",
            "object",
            "audio",
            "video",
            "handler",
            "listener",
            "set",
            "a");
    private static final Pattern LOCAL =
            Pattern.compile("#[^\\s]*|data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\\s]*");
    private static final Pattern FETCHES = Pattern.compile("url\\(\\s*['\"]?(?!#)|@import|expression\\(|javascript:");

    private SvgHarm() {}

    static boolean none(byte[] bytes) {
        try {
            XMLStreamReader xml = SafeXml.factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD,
                            XMLStreamConstants.ENTITY_REFERENCE,
                            XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                        return false;
                    }
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (!isHarmless(xml)) {
                            return false;
                        }
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (FETCHES.matcher(xml.getText().toLowerCase(Locale.ROOT))
                                .find()) {
                            return false;
                        }
                    }
                    default -> {}
                }
            }
            return true;
        } catch (XMLStreamException notXml) {
            return false;
        }
    }

    private static boolean isHarmless(XMLStreamReader xml) {
        if (HARMFUL.contains(xml.getLocalName().toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = xml.getAttributeValue(i).strip();
            boolean link = name.equals("href") || name.equals("src");
            if (name.startsWith("on")
                    || link && !LOCAL.matcher(value).matches()
                    || FETCHES.matcher(value.toLowerCase(Locale.ROOT)).find()) {
                return false;
            }
        }
        return true;
    }
}
