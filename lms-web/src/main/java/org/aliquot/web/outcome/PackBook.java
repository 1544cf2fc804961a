package org.aliquot.web.outcome;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.aliquot.outcomes.Graduate;
import org.aliquot.outcomes.Outcome;
import org.aliquot.sheets.WorkbookWriter;
import org.jspecify.annotations.Nullable;

/** The figures of a program as a workbook: the rows behind them first, then the figures, their notes and what they mean. */
final class PackBook implements AutoCloseable {

    private static final List<String> HEADS = List.of(
            "Learner",
            "Email",
            "Class",
            "Final half begun",
            "Graduated",
            "Left",
            "Consent given",
            "First attempt",
            "Passed",
            "Board",
            "First score",
            "Counts within",
            "Work");

    private final WorkbookWriter rows;

    PackBook(OutputStream out, PackPage page) {
        this.rows = new WorkbookWriter(out, "Rows", HEADS);
        rows.width(0, 26);
        rows.width(1, 30);
        rows.explain("Figures", figures(page));
    }

    void write(Graduate one) {
        Outcome outcome = one.outcome();
        if (outcome == null) {
            return;
        }
        Outcome.Way way = outcome.way();
        Outcome.Certification exam = outcome.certification();
        try {
            rows.write(Arrays.<@Nullable Object>asList(
                    one.name(),
                    one.email(),
                    outcome.classYear(),
                    way.finalHalfOn(),
                    way.graduatedOn(),
                    way.leftOn(),
                    exam.consentOn(),
                    exam.satOn(),
                    exam.passedOn(),
                    exam.first() == null ? null : exam.first().board().toString(),
                    exam.first() == null ? null : exam.first().score(),
                    within(way.graduatedOn(), exam.satOn()),
                    PersonWords.placement(outcome.placement())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String within(@Nullable LocalDate graduated, @Nullable LocalDate sat) {
        return graduated == null || sat == null
                ? null
                : sat.isAfter(graduated.plusYears(1)) ? "later than a year" : "within a year";
    }

    private static List<List<String>> figures(PackPage page) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("Program", page.title()));
        lines.add(List.of("As of", page.asOf()));
        page.targets()
                .forEach(one -> lines.add(List.of(
                        "Three years: " + one.title(),
                        one.figure() + ", " + one.counts() + ", benchmark " + one.asked()
                                + (one.few() == null ? "" : ". " + one.few()))));
        page.years()
                .forEach(year -> year.figures()
                        .forEach(one -> lines.add(List.of(
                                year.name() + ": " + one.label(),
                                one.own() + (one.three().isEmpty() ? "" : "; three years " + one.three())))));
        page.notes().forEach(note -> lines.add(List.of("Note", note)));
        lines.addAll(PackWords.DEFINITIONS);
        return lines;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
