package org.aliquot.chart;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.marcnuri.helm.TemplateCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would not run, or be known to the wrong people, is refused before anything in the cluster changes. */
class ChartValuesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        no name for people         | baseUrl: ''                                                            | /baseUrl
        a name without https       | baseUrl: http://learn.example.org                                      | /baseUrl
        a path behind the name     | baseUrl: https://example.org/learn                                     | /baseUrl
        fewer nodes than none      | replicas: -1                                                           | /replicas
        half a node                | replicas: 1.5                                                          | /replicas
        no image                   | image: {repository: ''}                                                | /image/repository
        no secret of the database  | database: {existingSecret: ''}                                         | /database/existingSecret
        no key of the installation | installationKey: {existingSecret: ''}                                  | /installationKey/existingSecret
        another database           | database: {url: 'jdbc:mysql://db/aliquot'}                             | /database/url
        a password in an address   | database: {url: 'jdbc:postgresql://db/aliquot?user=a&password=b'}      | /database/url
        a password in a setting    | settings: {SPRING_MAIL_PASSWORD: hush}                                 | SPRING_MAIL_PASSWORD
        a misspelled setting       | settings: {ALIQUOT_SIGNUP: 'true'}                                     | ALIQUOT_SIGNUP
        what the chart sets itself | settings: {ALIQUOT_BASE_URL: 'https://example.org'}                    | ALIQUOT_BASE_URL
        a database of the node     | settings: {ALIQUOT_DATA_DIR: /tmp}                                     | ALIQUOT_DATA_DIR
        a setting that is no text  | settings: {ALIQUOT_SIGN_UP: true}                                      | /settings/ALIQUOT_SIGN_UP
        a secret without its key   | secretSettings: {SPRING_MAIL_PASSWORD: {existingSecret: aliquot}}      | /secretSettings/SPRING_MAIL_PASSWORD
        a policy that lets nobody  | networkPolicy: {enabled: true}                                         | /networkPolicy/from
        figures without a token    | metrics: {serviceMonitor: {enabled: true}}                             | /metrics/existingSecret
        no time to leave           | leavingSeconds: 0                                                      | /leavingSeconds
        a misspelled value         | replica: 3                                                             | replica
        """)
    void isRefused(String what, String values, String place) throws IOException {
        TemplateCommand rendering = Chart.rendering("least").withValuesFile(file(values));

        assertThatIllegalStateException().as(what).isThrownBy(rendering::call).withMessageContaining(place);
    }

    @Test
    void whatASchoolHasToSayIsAskedFor() {
        TemplateCommand rendering = Chart.rendering();

        assertThatIllegalStateException()
                .isThrownBy(rendering::call)
                .withMessageContainingAll(
                        "/baseUrl", "/image/repository", "/database/existingSecret", "/installationKey/existingSecret");
    }

    private Path file(String values) throws IOException {
        return Files.writeString(folder.resolve("values.yaml"), values);
    }
}
