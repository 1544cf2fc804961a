package org.aliquot.oneroster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.aliquot.sheets.CsvWriter;

/** A registrar's zip file in the making, with all columns of the standard unless told otherwise. */
final class RosterFiles {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static final String START = "sourcedId,status,dateLastModified,";
    private static final Map<String, String> COLUMNS = Map.of(
            "users-1.1",
            START
                    + "enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,"
                    + "phone,agentSourcedIds,grades,password",
            "users-1.2",
            START + "enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,"
                    + "agentSourcedIds,grades,password,userMasterIdentifier,resourceSourcedIds,preferredGivenName,"
                    + "preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns",
            "courses",
            START + "schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes",
            "classes",
            START + "title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,"
                    + "subjectCodes,periods",
            "enrollments",
            START + "classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate",
            "roles",
            START + "userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId");

    private final boolean delta;
    private final Map<String, String> manifest = new LinkedHashMap<>();
    private final Map<String, List<String>> columns = new LinkedHashMap<>();
    private final Map<String, List<Map<String, String>>> rows = new HashMap<>();
    private final Map<String, byte[]> others = new LinkedHashMap<>();
    private UnaryOperator<String> names = name -> name;
    private UnaryOperator<String> text = written -> written;
    private Charset charset = StandardCharsets.UTF_8;

    private RosterFiles(String version, boolean delta) {
        this.delta = delta;
        say("manifest.version", "1.0").say("oneroster.version", version).say("source.systemName", "Records, of 1998");
        say("file.demographics", "absent");
        boolean old = version.startsWith("1.1");
        for (String file : List.of("courses", "classes", "users", "enrollments")) {
            table(file, file.equals("users") ? old ? "users-1.1" : "users-1.2" : file);
        }
        if (!old) {
            table("roles", "roles");
        }
    }

    /** Nobody and nothing yet. */
    static RosterFiles bulk(String version) {
        return new RosterFiles(version, false);
    }

    static RosterFiles delta(String version) {
        return new RosterFiles(version, true);
    }

    /** Two classes, a teacher of one and two students. */
    static RosterFiles school(String version) {
        return bulk(version)
                .course("k1", "title", "Analysis I")
                .group("c1", "title", "Analysis I, Monday", "courseSourcedId", "k1", "classCode", "AN1-MO")
                .group("c2", "title", "Reading Circle")
                .user("u1", "givenName", "Emmy", "familyName", "Noether", "email", "emmy@school.test")
                .user("u2", "givenName", "José", "familyName", "Núñez", "email", "jose@school.test")
                .user("u3", "givenName", "Ida", "familyName", "Rhodes")
                .place("e1", "c1", "u1", "teacher")
                .place("e2", "c1", "u2", "student")
                .place("e3", "c2", "u3", "student");
    }

    private void table(String file, String columnsOf) {
        columns.put(file, List.of(COLUMNS.getOrDefault(columnsOf, "").split(",")));
        rows.put(file, new ArrayList<>());
        say("file." + file, delta ? "delta" : "bulk");
    }

    RosterFiles say(String property, String value) {
        manifest.put(property, value);
        return this;
    }

    RosterFiles sayNothingOf(String property) {
        manifest.remove(property);
        return this;
    }

    RosterFiles course(String id, String... cells) {
        return row("courses", id, cells);
    }

    RosterFiles group(String id, String... cells) {
        return row("classes", id, cells);
    }

    RosterFiles user(String id, String... cells) {
        return row("users", id, cells);
    }

    RosterFiles place(String id, String classId, String userId, String role, String... cells) {
        row("enrollments", id, cells);
        rowsOf("enrollments")
                .getLast()
                .putAll(Map.of("classSourcedId", classId, "userSourcedId", userId, "role", role));
        return this;
    }

    private RosterFiles row(String file, String id, String... cells) {
        Map<String, String> row = new HashMap<>();
        row.put("sourcedId", id);
        row.put("username", "login-" + id);
        if (delta) {
            row.put("status", "active");
            row.put("dateLastModified", "2026-11-25T04:00:00.000Z");
        }
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        rowsOf(file).add(row);
        return this;
    }

    private List<Map<String, String>> rowsOf(String file) {
        return rows.getOrDefault(file, List.of());
    }

    RosterFiles columns(String file, String... names) {
        columns.put(file, List.of(names));
        return this;
    }

    RosterFiles without(String file) {
        columns.remove(file);
        return this;
    }

    /** Another file, or one of these as it is here. */
    RosterFiles file(String name, byte[] bytes) {
        others.put(name, bytes);
        return this;
    }

    RosterFiles file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** An empty file of a whole name. */
    RosterFiles beside(String name) {
        UnaryOperator<String> before = names;
        names = given -> given.equals(name) ? name : before.apply(given);
        return file(name, "");
    }

    RosterFiles named(UnaryOperator<String> change) {
        names = change;
        return this;
    }

    RosterFiles written(Charset as, UnaryOperator<String> change) {
        charset = as;
        text = change;
        return this;
    }

    RosterFiles shuffled(Random random) {
        rows.values().forEach(list -> Collections.shuffle(list, random));
        columns.replaceAll((_, titles) -> {
            List<String> other = new ArrayList<>(titles);
            Collections.shuffle(other, random);
            return other;
        });
        return this;
    }

    Path zip(Path folder) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("manifest.csv", csv(manifestRows()));
        columns.forEach((file, titles) -> files.put(file + ".csv", csv(rows(file, titles))));
        files.putAll(others);
        Map<String, byte[]> renamed = new LinkedHashMap<>();
        files.forEach((name, bytes) -> renamed.put(names.apply(name), bytes));
        return pack(folder, renamed);
    }

    static Path pack(Path folder, Map<String, byte[]> files) {
        try {
            Path zip = Files.createTempFile(folder, "roster", ".zip");
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    out.putNextEntry(new ZipEntry(file.getKey()));
                    out.write(file.getValue());
                }
            }
            return zip;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<List<String>> manifestRows() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("propertyName", "value"));
        manifest.forEach((property, value) -> lines.add(List.of(property, value)));
        return lines;
    }

    private List<List<String>> rows(String file, List<String> titles) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(titles);
        rowsOf(file)
                .forEach(row -> lines.add(titles.stream()
                        .map(title -> row.getOrDefault(title, ""))
                        .toList()));
        return lines;
    }

    private byte[] csv(List<List<String>> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringWriter csv = new StringWriter();
        try (CsvWriter writer = CsvWriter.exact(csv);
                Writer out = new OutputStreamWriter(bytes, charset)) {
            for (List<String> line : lines) {
                writer.write(line);
            }
            out.write(text.apply(csv.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What the file says; fails where it is refused. */
    RosterFacts facts(Path folder) {
        OneRosterReading reading = OneRosterFile.read(zip(folder), TODAY);
        assertThat(reading).isInstanceOf(OneRosterReading.Read.class);
        return ((OneRosterReading.Read) reading).facts();
    }

    /** Why the file is refused; fails where it is not. */
    String why(Path folder) {
        return refusal(zip(folder));
    }

    static String refusal(Path zip) {
        OneRosterReading reading = OneRosterFile.read(zip, TODAY);
        assertThat(reading).isInstanceOf(OneRosterReading.Refused.class);
        return ((OneRosterReading.Refused) reading).why();
    }
}
