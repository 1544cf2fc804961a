package org.aliquot.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes the progress report as CSV (RFC 4180), one learner a line, times in UTC. */
final class ProgressCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private static final Object[] HEADER = {
        "name",
        "email",
        "lessonsDone",
        "lessons",
        "checksRight",
        "checksAnswered",
        "examsTaken",
        "bestExam",
        "bestScaled",
        "bestTheta",
        "bestSe",
        "bestAt",
        "lastExam",
        "lastScaled",
        "lastTheta",
        "lastSe",
        "lastAt",
        "lastActivity"
    };

    private final CSVPrinter printer;
    private final int lessons;

    private ProgressCsv(CSVPrinter printer, int lessons) {
        this.printer = printer;
        this.lessons = lessons;
    }

    /** Begins a file with its header line. */
    static ProgressCsv into(Appendable out, int lessons) {
        try {
            ProgressCsv csv = new ProgressCsv(new CSVPrinter(out, FORMAT), lessons);
            csv.printer.printRecord(HEADER);
            return csv;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(LearnerRow row) {
        Stream<@Nullable Object> person = Stream.of(
                text(row.name()),
                text(row.email()),
                row.lessonsDone(),
                lessons,
                row.checksRight(),
                row.checksAnswered(),
                row.examsTaken());
        Stream<@Nullable Object> scores = Stream.concat(score(row.best()), score(row.last()));
        Stream<@Nullable Object> end = Stream.of(time(row.lastActivity()));
        try {
            printer.printRecord(Stream.concat(Stream.concat(person, scores), end));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<@Nullable Object> score(@Nullable PracticeScore score) {
        return score == null
                ? Stream.of(null, null, null, null, null)
                : Stream.of(text(score.exam()), score.scaled(), score.theta(), score.se(), time(score.at()));
    }

    private static @Nullable String time(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }

    /** A spreadsheet would run a person's name that begins like a formula; the apostrophe makes it text. */
    static String text(String value) {
        return !value.isEmpty() && "=+-@\t\r\n".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
