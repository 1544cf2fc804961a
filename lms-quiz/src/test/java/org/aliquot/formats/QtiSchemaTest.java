package org.aliquot.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXException;

/** Whatever we export as QTI is valid by the published schemas; skipped where these do not lie beside the project. */
class QtiSchemaTest {

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
        Validator items = schemas.ofItems(format);

        Map<String, String> faults = new TreeMap<>();
        for (Map.Entry<String, String> item : written.items().entrySet()) {
            for (String fault : QtiSchemas.faults(items, item.getValue())) {
                faults.put(fault, item.getKey() + ":\n" + item.getValue());
            }
        }

        assertThat(faults).isEmpty();
        assertThat(QtiSchemas.faults(schemas.ofManifests(format), written.manifest()))
                .isEmpty();
        assertThat(written.items()).hasSizeGreaterThan(700);
    }

    @ParameterizedTest
    @EnumSource(names = {"QTI21", "QTI30"})
    void aFaultWouldBeFound(QuestionFormat format) throws SAXException, IOException {
        QtiPackage written = QtiPackage.of(format, folder, QtiQuestions.all().subList(0, 25));
        Validator items = schemas.ofItems(format);

        assertThat(written.items().values()).allSatisfy(item -> assertThat(
                        QtiSchemas.faults(items, item.replaceFirst("<p>", "<p start=\"2\">").replace(" title=", " tittle=")))
                .isNotEmpty());
        assertThat(QtiSchemas.faults(
                        schemas.ofManifests(format), written.manifest().replace("<keyword>", "<keyword lang=\"en\">")))
                .isNotEmpty();
    }
}
