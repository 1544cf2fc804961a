package org.aliquot.web.admin;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aliquot.roster.PeopleImports;
import org.aliquot.roster.RefusedRow;
import org.aliquot.roster.RowProblem;
import org.aliquot.sheets.CsvWriter;
import org.aliquot.spool.Spool;
import org.aliquot.spool.Spooled;
import org.springframework.stereotype.Component;

/** The rows of a file that are to be fixed, whole and with what is wrong with each: mended, the file is loaded again. */
@Component
class ImportProblemsCsv {

    /** A column that reading passes over in silence. */
    private static final String REASON = "what is wrong";

    private final PeopleImports imports;
    private final Spool spool;

    ImportProblemsCsv(PeopleImports imports, Spool spool) {
        this.imports = imports;
        this.spool = spool;
    }

    /** To be sent and then closed; empty when there is no such import. */
    Optional<Spooled> of(UUID id) throws IOException {
        Optional<List<String>> found = imports.heading(id);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<String> heading = found.get();
        return Optional.of(spool.make(out -> write(id, heading, out)));
    }

    private void write(UUID id, List<String> heading, OutputStream out) throws IOException {
        List<Integer> columns = IntStream.range(0, heading.size())
                .filter(column -> !heading.get(column).equalsIgnoreCase(REASON))
                .boxed()
                .toList();
        try (CsvWriter rows = new CsvWriter(out)) {
            rows.write(row(REASON, columns.stream().map(heading::get).toList()));
            imports.eachRefused(id, refused -> rows.put(row(reasons(refused), cells(columns, refused))));
        }
    }

    private static List<String> cells(List<Integer> columns, RefusedRow refused) {
        List<String> there = refused.cells();
        return columns.stream()
                .map(column -> column < there.size() ? there.get(column) : "")
                .toList();
    }

    private static List<String> row(String reason, List<String> cells) {
        List<String> row = new ArrayList<>(List.of(reason));
        row.addAll(cells);
        return row;
    }

    private static String reasons(RefusedRow row) {
        return row.problems().stream().map(ImportProblemsCsv::reason).collect(Collectors.joining(" "));
    }

    private static String reason(RowProblem problem) {
        return problem.column() + ": " + problem.what() + " " + problem.remedy();
    }
}
