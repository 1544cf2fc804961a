package org.aliquot.interchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The published schemas of QTI, which are others' work and lie beside the project: in the folder that the environment variable
 * {@code QTI_SCHEMAS} names, else in {@code shared/fixtures/qti-schemas}. In it
 *
 * <ul>
 *   <li>the schema of QTI 2.1 and what it imports, each under its address, such as {@code www.imsglobal.org/xsd/imsqti_v2p1.xsd} and
 *       {@code www.w3.org/Math/XMLSchema/mathml2/mathml2.xsd};
 *   <li>under {@code qti30} what names its imports by relative addresses: {@code qtiv3p0/} (items and manifests of 3.0), {@code w3/},
 *       and beside them {@code imscp_v1p1.xsd} (manifests of 2.1) with {@code imsmd_*.xsd}.
 * </ul>
 *
 * <p>Nothing is fetched.
 */
final class QtiSchemas implements LSResourceResolver {

    private static final String VARIABLE = "QTI_SCHEMAS";
    private static final String LOM = "qti30/imsmd_loose_v1p3p2.xsd";

    private final Path folder;
    private final DOMImplementationLS inputs;

    private QtiSchemas(Path folder) throws ReflectiveOperationException {
        this.folder = folder;
        this.inputs =
                (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
    }

    /** The test that asks is skipped, and says so, where they are not. */
    static QtiSchemas found() throws ReflectiveOperationException {
        String named = System.getenv(VARIABLE);
        return new QtiSchemas(named == null ? Fixtures.folder("qti-schemas") : Path.of(named));
    }

    /** Of items; that of 3.0 is of a profile, as published for one program of tests, which leaves a little out. */
    Validator ofItems(QuestionFormat format) throws SAXException {
        return validator(
                format == QuestionFormat.QTI21
                        ? "www.imsglobal.org/xsd/imsqti_v2p1.xsd"
                        : "qti30/qtiv3p0/imsqti_asiv3p0_sbacv1p0_v1p0.xsd");
    }

    /** Of manifests, with the keywords in them. */
    Validator ofManifests(QuestionFormat format) throws SAXException {
        return format == QuestionFormat.QTI21
                ? validator("qti30/imscp_v1p1.xsd", LOM)
                : validator("qti30/qtiv3p0/imsqtiv3p0_imscpv1p2_v1p0.xsd");
    }

    private Validator validator(String... names) throws SAXException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setResourceResolver(this);
        List<Source> sources = new ArrayList<>();
        for (String name : names) {
            Path file = folder.resolve(name);
            sources.add(new StreamSource(
                    new ByteArrayInputStream(bytes(file)), file.toUri().toString()));
        }
        Schema schema = factory.newSchema(sources.toArray(Source[]::new));
        Validator validator = schema.newValidator();
        validator.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return validator;
    }

    /** What is wrong with a document, line by line. */
    static List<String> faults(Validator validator, String xml) throws SAXException, IOException {
        List<String> faults = new ArrayList<>();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException told) {
                faults.add("line " + told.getLineNumber() + ": " + told.getMessage());
            }

            @Override
            public void error(SAXParseException told) {
                warning(told);
            }

            @Override
            public void fatalError(SAXParseException told) {
                warning(told);
            }
        });
        validator.validate(new StreamSource(new StringReader(xml)));
        return faults;
    }

    @Override
    public @Nullable LSInput resolveResource(
            String type,
            @Nullable String namespace,
            @Nullable String publicId,
            @Nullable String systemId,
            @Nullable String base) {
        if (systemId == null) {
            return null;
        }
        URI address = base == null ? URI.create(systemId) : URI.create(base).resolve(systemId);
        Path file = address.getScheme().equals("file")
                ? Path.of(address)
                : folder.resolve(address.getHost() + address.getPath());
        LSInput input = inputs.createLSInput();
        input.setSystemId(file.toUri().toString());
        input.setByteStream(new ByteArrayInputStream(Files.exists(file) ? bytes(file) : nothing(namespace)));
        return input;
    }

    /** Where one that is imported lacks: whatever needs it says that it cannot be resolved. */
    private static byte[] nothing(@Nullable String namespace) {
        return ("<schema xmlns=\"http://www.w3.org/2001/XMLSchema\" targetNamespace=\"" + namespace + "\"/>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The copies of MathML 3 and SSML were made for QTI 2.2, where W3C's names had another year in them. */
    private static byte[] bytes(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1)
                    .replace("http://www.w3.org/2010/Math/MathML", "http://www.w3.org/1998/Math/MathML")
                    .replace("http://www.w3.org/2010/10/synthesis", "http://www.w3.org/2001/10/synthesis")
                    .getBytes(StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
