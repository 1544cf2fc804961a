package org.aliquot.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.aliquot.PlatformTest;
import org.aliquot.cohort.Scope;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.spool.Spooled;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Reports as files: read back by other libraries, and written without being held. */
class ReportFilesIT extends PlatformTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final Instant AT = Instant.parse("2026-11-20T12:00:00Z");

    private final Caller administrator = new Caller(AccountId.next(), Set.of(Role.ADMINISTRATOR));

    @Autowired
    private Reports reports;

    @Autowired
    private ReportTable table;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void school() {
        School.open(jdbc);
    }

    @Test
    void csvHoldsTheRowsOfThePageInItsOrder() throws IOException {
        ReportRequest request = request("search=school12&sort=-minutes&limit=200");
        List<ReportRow> rows =
                reports.page(administrator, request).orElseThrow().rows();

        List<CSVRecord> records = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(new String(file(request, FileKind.CSV), StandardCharsets.UTF_8)))
                .getRecords();

        assertThat(records).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            CSVRecord record = records.get(i);
            rows.get(i)
                    .values()
                    .forEach((column, value) -> assertThat(record.get(column.word()))
                            .as(column.word())
                            .isEqualTo(value == null ? "" : value.toString()));
        }
    }

    @Test
    void aWorkbookHoldsTheRowsAndOnASecondSheetWhatTheyAre() throws IOException {
        ReportRequest request =
                request("search=school12&sort=-minutes&limit=200&on=2026-04-20&columns=name,minutes,stuckSince");
        List<ReportRow> rows =
                reports.page(administrator, request).orElseThrow().rows();

        WrittenWorkbook book = new WrittenWorkbook(file(request, FileKind.XLSX));
        assertThat(book.rows()).hasSize(rows.size() + 1);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(book.cell(i + 1, 1)).isEqualTo(rows.get(i).get(LearnerFigures.EMAIL));
            assertThat(book.cell(i + 1, 2)).isEqualTo(String.valueOf(rows.get(i).get(LearnerFigures.MINUTES)));
            assertThat(book.cell(i + 1, 3)).isEqualTo(dayNumber(rows.get(i).get(LearnerFigures.STUCK_SINCE)));
        }
        assertThat(String.join("\n", book.second()))
                .contains(
                        "As of=the end of 2026-04-20 (America/New_York)",
                        "Asked for: on=2026-04-20",
                        "Idle since=Access is active");
    }

    /** As workbooks count days. */
    private static String dayNumber(@Nullable LocalDate day) {
        return day == null ? "" : String.valueOf((double) ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day));
    }

    @ParameterizedTest
    @EnumSource
    void aNameThatLooksLikeAFormulaIsText(FileKind kind) throws IOException {
        byte[] bytes = file(request("search=school1@"), kind);
        if (kind == FileKind.CSV) {
            assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .contains("'=cmd|calc,")
                    .doesNotContain("\n=cmd");
        } else {
            assertThat(new WrittenWorkbook(bytes).cell(1, 0)).isEqualTo("'=cmd|calc");
        }
    }

    @Test
    void remembersWhoTookWhatOutAndNotWhomTheySearchedFor() {
        file(request("search=school77&payer=school"), FileKind.CSV);

        String details = jdbc.sql("""
                        select cast(details as text) from audit_entry
                        where action = 'report.exported' and actor = :actor and subject_id = 'learners'
                        """)
                .param("actor", administrator.id())
                .query(String.class)
                .single();
        assertThat(details)
                .contains("\"format\": \"csv\"", "\"payer\": \"school\"")
                .doesNotContain("school77");
    }

    @ParameterizedTest
    @EnumSource(Report.class)
    void rowsComeFromTheDatabaseAFewAtATime(Report report) {
        ReportRequest request =
                ReportReader.read(report, Map.of("course", School.COURSE, "when", "past", "days", "365"));
        AtomicLong rows = new AtomicLong();
        AtomicLong cursors = new AtomicLong();
        transaction.executeWithoutResult(status ->
                table.each(request, Moment.now(AT, ZONE), Scope.everything(), row -> {
                    if (rows.incrementAndGet() == 1) {
                        // a result that was fetched whole leaves no cursor open
                        cursors.set(jdbc.sql("select count(*) from pg_cursors")
                                .query(Long.class)
                                .single());
                    }
                }));

        assertThat(rows.get()).isPositive();
        assertThat(cursors.get()).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void filesLeaveAsTheyAreWritten(FileKind kind) {
        AtomicLong left = new AtomicLong();
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int b) {
                left.incrementAndGet();
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                left.addAndGet(length);
            }
        };
        Random random = new Random(7);
        try (RowFile file = kind.open(counting, request(""), AT, ZONE)) {
            long before = 0;
            for (int thousand = 0; thousand < 20; thousand++) {
                for (int i = 0; i < 1000; i++) {
                    file.write(Map.of(
                            LearnerFigures.NAME,
                            "Maya " + random.nextLong(),
                            LearnerFigures.MINUTES,
                            random.nextLong(1000)));
                }
                assertThat(left.get()).as("after %d thousand", thousand + 1).isGreaterThan(before);
                before = left.get();
            }
        }
    }

    private byte[] file(ReportRequest request, FileKind kind) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Spooled file = reports.export(administrator, request, kind).orElseThrow()) {
            file.sendTo(bytes);
            assertThat(file.bytes()).isEqualTo(bytes.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static ReportRequest request(String query) {
        Map<String, String> parameters = new java.util.TreeMap<>(Map.of("course", School.COURSE));
        for (String part : query.split("&", -1)) {
            if (part.contains("=")) {
                parameters.put(part.split("=", 2)[0], part.split("=", 2)[1]);
            }
        }
        return ReportReader.read(Report.LEARNERS, parameters);
    }
}
