package org.aliquot.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the page says is kept is deleted when the page says so. */
class KeptTimesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "Sent messages; 30 days; lms-domain/src/main/java/org/aliquot/mail/MailTable.java; created_at < server_now() - interval '30 days'",
                "Addresses from which mail came back; 180 days; lms-domain/src/main/java/org/aliquot/mail/ReturnTable.java; returned_at < server_now() - interval '180 days'",
                "Files of scheduled reports; 31 days; lms-progress/src/main/java/org/aliquot/reportmail/FileTable.java; made_at < server_now() - interval '31 days'",
                "Messages to other systems; 30 days; lms-connect/src/main/java/org/aliquot/hooks/DeliveryTable.java; created_at < server_now() - interval '30 days'",
                "How a class was before its last changes; 31 days; lms-domain/src/main/java/org/aliquot/cohort/ClassActTable.java; done_at < server_now() - interval '31 days'",
                "Lists of people from imports; 31 days; lms-domain/src/main/java/org/aliquot/roster/ImportTable.java; read_at < server_now() - interval '31 days'",
                "Lists of people from imports; 31 days; lms-domain/src/main/java/org/aliquot/roster/ImportTable.java; read_at < server_now() - interval '1 day'"
            })
    void saysWhatTheStatementDoes(String what, String howLong, String file, String statement) throws IOException {
        assertThat(KeptTimes.ALL)
                .filteredOn(kept -> kept.what().equals(what))
                .extracting(SchoolPage.Kept::howLong)
                .containsExactly(howLong);
        assertThat(Files.readString(Path.of("..", file))).contains(statement);
    }
}
