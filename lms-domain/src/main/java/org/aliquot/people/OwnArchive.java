package org.aliquot.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.aliquot.sheets.CsvWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** Writes one person's rows as JSON for programs and as CSV for spreadsheets, and a README that explains them. */
final class OwnArchive {

    private static final int ROWS_AT_ONCE = 500;

    private final NamedParameterJdbcTemplate jdbc;
    private final ZipOutputStream zip;

    OwnArchive(JdbcTemplate jdbc, ZipOutputStream zip) {
        JdbcTemplate patient = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
        patient.setFetchSize(ROWS_AT_ONCE);
        this.jdbc = new NamedParameterJdbcTemplate(patient);
        this.zip = zip;
    }

    void write(AccountId account, List<OwnData> all) {
        jdbc.getJdbcOperations().execute("set local time zone 'UTC'");
        try {
            entry("README.txt", readme(all));
            for (OwnData data : all) {
                begin(data.file() + ".json");
                json(data, account);
                begin(data.file() + ".csv");
                csv(data, account);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException("The export could not be written", e);
        }
    }

    private void json(OwnData data, AccountId account) {
        print("[");
        boolean[] first = {true};
        jdbc.query("select cast(to_json(t) as text) from (" + data.sql() + ") t", data.parameters(account), row -> {
            print((first[0] ? "\n" : ",\n") + row.getString(1));
            first[0] = false;
        });
        print("\n]\n");
    }

    private void csv(OwnData data, AccountId account) throws IOException {
        CsvWriter rows = new CsvWriter(zip);
        rows.write(columns(data, account));
        jdbc.query(data.sql(), data.parameters(account), row -> {
            List<@Nullable String> cells = new ArrayList<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                cells.add(row.getString(i));
            }
            written(() -> rows.write(cells));
        });
        rows.flush();
    }

    private List<String> columns(OwnData data, AccountId account) {
        ResultSetExtractor<List<String>> names = rows -> names(rows.getMetaData());
        return Objects.requireNonNull(
                jdbc.query("select * from (" + data.sql() + ") t limit 0", data.parameters(account), names));
    }

    private static List<String> names(ResultSetMetaData columns) throws SQLException {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            names.add(columns.getColumnLabel(i));
        }
        return names;
    }

    private static String readme(List<OwnData> all) {
        return all.stream()
                .map(data -> data.file() + ".json, " + data.file() + ".csv\n    " + data.words() + "\n")
                .collect(Collectors.joining("\n", """
                        What this installation of Aliquot keeps about you.

                        Each part comes twice: as JSON for programs and as CSV for spreadsheets. Times are in UTC. Your
                        password is not included, because no one has it: only a hash is kept, from which it cannot be
                        read. Questions and their correct answers are not included either; you find them in the review
                        of each exam that shows its answers.

                        """, ""));
    }

    private void entry(String name, String text) throws IOException {
        begin(name);
        print(text);
    }

    private void begin(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
    }

    private void print(String text) {
        written(() -> zip.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** What is done within a query. */
    private interface Writing {
        void write() throws IOException;
    }

    private static void written(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw new UncheckedIOException("The export could not be written", e);
        }
    }
}
