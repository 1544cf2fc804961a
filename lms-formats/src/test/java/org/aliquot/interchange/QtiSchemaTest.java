package org.aliquot.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXException;

/** Whatever we export as QTI is valid by the published schemas; skipped where these do not lie beside the project. */
class QtiSchemaTest {

    private static final Pattern ITEM =
            Pattern.compile("(?s)<(qti-assessment-item|assessmentItem)\\s.*(imsqti_v2p1|imsqtiasi_v3p0)\"");

    @TempDir
    private Path folder;

    private QtiSchemas schemas;

    @BeforeEach
    void findsTheSchemas() throws ReflectiveOperationException {
        schemas = QtiSchemas.found();
    }

    @ParameterizedTest
    @EnumSource(names = {"QTI21", "QTI30"})
    void everyItemAndTheManifestAreValid(QuestionFormat format) throws SAXException, IOException {
        QtiPackage written = QtiPackage.of(format, folder, QtiQuestions.all());

        assertThat(faults(schemas.ofItems(format), written)).isEmpty();
        assertThat(QtiSchemas.faults(schemas.ofManifests(format), written.manifest()))
                .isEmpty();
        assertThat(written.items()).hasSizeGreaterThan(700);
    }

    @ParameterizedTest
    @EnumSource(names = {"QTI21", "QTI30"})
    void everyQuestionOfOurOwnIsValid(QuestionFormat format) throws SAXException, IOException {
        List<ReadQuestion> ours = Converted.file(QuestionFormat.PACK, Path.of("..", "content", "mlt"))
                .read();
        QtiPackage written = QtiPackage.of(format, folder, ours);

        assertThat(faults(schemas.ofItems(format), written)).isEmpty();
        assertThat(QtiSchemas.faults(schemas.ofManifests(format), written.manifest()))
                .isEmpty();
        assertThat(written.items()).hasSizeGreaterThan(500);
    }

    /** With rules of their own or of our kinds, in the version that they came in and in the other. */
    @ParameterizedTest
    @EnumSource(names = {"QTI21", "QTI30"})
    void validItemsOfOthersLeaveUsValid(QuestionFormat format) throws SAXException, IOException {
        Validator older = schemas.ofItems(QuestionFormat.QTI21);
        Validator newer = schemas.ofItems(QuestionFormat.QTI30);
        List<ReadQuestion> read = new ArrayList<>();
        for (Path file : itemsOfOthers()) {
            String xml = Files.readString(file);
            if (QtiSchemas.faults(xml.contains("imsqtiasi_v3p0") ? newer : older, xml)
                    .isEmpty()) {
                read.addAll(Converted.file(QuestionFormat.QTI21, file).read());
            }
        }

        Validator items = format == QuestionFormat.QTI21 ? older : newer;
        assertThat(faults(items, QtiPackage.of(format, folder, read))).isEmpty();
        assertThat(read).hasSizeGreaterThan(50).anyMatch(one -> one.question().rules() != null);
    }

    /** Each kind of fault with an item that has it. */
    private static Map<String, String> faults(Validator validator, QtiPackage written)
            throws SAXException, IOException {
        Map<String, String> faults = new TreeMap<>();
        for (Map.Entry<String, String> item : written.items().entrySet()) {
            for (String fault : QtiSchemas.faults(validator, item.getValue())) {
                faults.put(fault, item.getKey() + ":\n" + item.getValue());
            }
        }
        return faults;
    }

    private static List<Path> itemsOfOthers() throws IOException {
        List<Path> items = new ArrayList<>();
        for (String name : List.of("qti21", "qti3")) {
            try (Stream<Path> files = Files.walk(Fixtures.folder(name))) {
                for (Path file : files.filter(one -> one.toString().endsWith(".xml"))
                        .sorted()
                        .toList()) {
                    if (ITEM.matcher(Files.readString(file)).find()) {
                        items.add(file);
                    }
                }
            }
        }
        return items;
    }

    @ParameterizedTest
    @EnumSource(names = {"QTI21", "QTI30"})
    void aFaultWouldBeFound(QuestionFormat format) throws SAXException, IOException {
        QtiPackage written = QtiPackage.of(format, folder, QtiQuestions.all().subList(0, 25));
        Validator items = schemas.ofItems(format);

        assertThat(written.items().values())
                .allSatisfy(item -> assertThat(QtiSchemas.faults(
                                items,
                                item.replaceFirst("<p>", "<p start=\"2\">").replace(" title=", " tittle=")))
                        .isNotEmpty());
        assertThat(QtiSchemas.faults(
                        schemas.ofManifests(format), written.manifest().replace("<keyword>", "<keyword lang=\"en\">")))
                .isNotEmpty();
    }
}
