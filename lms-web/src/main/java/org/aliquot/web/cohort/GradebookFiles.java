package org.aliquot.web.cohort;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aliquot.cohort.CohortView;
import org.aliquot.gradebook.GradeRow;
import org.aliquot.gradebook.Gradebooks;
import org.aliquot.gradebook.Work;
import org.aliquot.reports.FileKind;
import org.aliquot.sheets.RowWriter;
import org.aliquot.spool.Spool;
import org.aliquot.spool.Spooled;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A gradebook as a file, written learner by learner. */
@Component
class GradebookFiles {

    private final Gradebooks books;
    private final Spool spool;

    GradebookFiles(Gradebooks books, Spool spool) {
        this.books = books;
        this.spool = spool;
    }

    /** Whole before it is sent; to be sent and then closed. */
    Spooled of(CohortView cohort, FileKind kind) throws IOException {
        return spool.make(out -> write(cohort, kind, out));
    }

    private void write(CohortView cohort, FileKind kind, OutputStream out) throws IOException {
        List<Work> works = books.works(cohort);
        try (RowWriter rows = sheet(cohort, works).open(out, kind)) {
            books.each(cohort, works, row -> rows.put(cells(row, works)));
        }
    }

    private static SheetFile sheet(CohortView cohort, List<Work> works) {
        List<String> headings = new ArrayList<>(List.of("Learner", "Email"));
        works.forEach(work -> headings.addAll(List.of(work.title(), work.title() + ", result")));
        headings.addAll(List.of("Total", "Graded"));
        return new SheetFile(
                "Gradebook",
                headings,
                Stream.concat(
                                Stream.of(
                                        List.of("Class", cohort.name()),
                                        List.of(
                                                "Grades",
                                                "In percent; “result” is the result before the grade was changed"),
                                        List.of("Total", "The weighted average of the work that has a grade")),
                                works.stream().map(work -> List.of(work.title(), GradebookPages.counts(work))))
                        .toList());
    }

    private static List<@Nullable Object> cells(GradeRow row, List<Work> works) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(row.learner().name());
        cells.add(row.learner().email());
        for (Work work : works) {
            cells.add(cell(row.of(work).percent()));
            cells.add(cell(row.of(work).sat()));
        }
        cells.add(cell(row.total(works)));
        cells.add(row.graded(works));
        return cells;
    }

    private static @Nullable Double cell(@Nullable Double percent) {
        return percent == null ? null : Double.valueOf(GradebookPages.rounded(percent));
    }
}
