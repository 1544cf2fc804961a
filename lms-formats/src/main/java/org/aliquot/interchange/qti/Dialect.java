package org.aliquot.interchange.qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aliquot.markup.Part;
import org.aliquot.markup.Tag;
import org.aliquot.markup.Words;
import org.aliquot.markup.XmlText;

/** How the versions of QTI write the same item. */
enum Dialect {
    QTI21(
            "http://www.imsglobal.org/xsd/imsqti_v2p1",
            "http://www.imsglobal.org/xsd/imsqti_v2p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd",
            "http://www.imsglobal.org/question/qti_v2p1/rptemplates/%s",
            "imsqti_item_xmlv2p1"),
    QTI30(
            "http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
            "http://www.imsglobal.org/xsd/imsqtiasi_v3p0 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd",
            "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/%s.xml",
            "imsqti_item_xmlv3p0");

    private static final String MATHML = "http://www.w3.org/1998/Math/MathML";
    private static final Set<String> XHTML =
            Set.of(("p div span em strong b i sub sup code pre a img br hr ul ol li table thead tbody "
                            + "tfoot tr th td caption col colgroup h1 h2 h3 h4 h5 h6 blockquote object param dl dt dd abbr acronym address cite dfn "
                            + "kbd q samp small tt big var audio video source track figure figcaption section article header footer nav aside math "
                            + "label ruby rt rb rp bdi bdo details summary picture")
                    .split(" "));

    private final String namespace;
    private final String schema;
    private final String templates;
    private final String resourceType;

    Dialect(String namespace, String schema, String templates, String resourceType) {
        this.namespace = namespace;
        this.schema = schema;
        this.templates = templates;
        this.resourceType = resourceType;
    }

    String resourceType() {
        return resourceType;
    }

    /** The item as a file; what the version has no place for is told. */
    String document(Tag item, OutFindings findings) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("xmlns", namespace);
        attributes.put("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        attributes.put("xsi:schemaLocation", schema);
        Tag arranged = this == QTI30 ? ToVersion30.of(item) : ToVersion21.of(item, findings);
        arranged.attributes().forEach((name, value) -> {
            if (!name.equals("schemaLocation")) {
                attributes.put(name, value);
            }
        });
        Tag rooted = new Tag(arranged.name(), attributes, arranged.parts(), 0);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + XmlText.of(written(rooted, false), 0);
    }

    private Tag written(Tag tag, boolean math) {
        boolean inMath = math || tag.is("math");
        Map<String, String> attributes = new LinkedHashMap<>();
        if (tag.is("math")) {
            attributes.put("xmlns", MATHML);
        }
        boolean qti = !inMath && !XHTML.contains(tag.name());
        tag.attributes().forEach((name, value) -> attributes.put(named(name, qti), value(tag, name, value)));
        List<Part> parts = new ArrayList<>();
        for (Part part : tag.parts()) {
            parts.add(part instanceof Tag child ? written(child, inMath) : part);
        }
        return new Tag(this == QTI30 && qti ? "qti-" + kebab(tag.name()) : tag.name(), attributes, parts, 0);
    }

    /** The language has a prefix, which our reader takes off. */
    private String named(String attribute, boolean qti) {
        return attribute.equals("lang") ? "xml:lang" : this == QTI30 && qti ? kebab(attribute) : attribute;
    }

    /** Standard templates have an address of their own in each version. */
    private String value(Tag tag, String name, String value) {
        if (!tag.is("responseProcessing") || !name.equals("template")) {
            return value;
        }
        String template = value.substring(value.lastIndexOf('/') + 1).replaceFirst("\\.xml$", "");
        return Set.of("match_correct", "map_response", "map_response_point").contains(template)
                ? templates.formatted(template)
                : value;
    }

    private static String kebab(String name) {
        if (name.contains(":") || name.equals("xmlns")) {
            return name;
        }
        return name.replace("LT", "Lt")
                .replace("GTE", "Gte")
                .replaceAll("([A-Z])", "-$1")
                .toLowerCase(Locale.ROOT);
    }

    /** What is in the package. */
    String manifest(List<Tag> resources) {
        boolean three = this == QTI30;
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put(
                "xmlns",
                three
                        ? "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1"
                        : "http://www.imsglobal.org/xsd/imscp_v1p1");
        attributes.put("identifier", "MANIFEST");
        Tag schema = Build.tag("schema", List.of(new Words(three ? "QTI Package" : "QTIv2.1 Package")));
        Tag version = Build.tag("schemaversion", List.of(new Words(three ? "3.0.0" : "1.0.0")));
        List<Tag> parts = List.of(
                Build.tag("metadata", schema, version), Build.tag("organizations"), Build.tag("resources", resources));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + XmlText.of(new Tag("manifest", attributes, List.copyOf(parts), 0), 0);
    }
}
