package org.aliquot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A file of a school's system, as OneRoster 1.1 has it. */
public final class SchoolFile {

    private final boolean delta;
    private final List<String> users = new ArrayList<>();
    private final List<String> classes = new ArrayList<>();
    private final List<String> enrollments = new ArrayList<>();

    private SchoolFile(boolean delta) {
        this.delta = delta;
    }

    public static SchoolFile whole() {
        return new SchoolFile(false);
    }

    public static SchoolFile changes() {
        return new SchoolFile(true);
    }

    public SchoolFile person(String id, String first, String last, String email) {
        return person(id, first, last, email, "active");
    }

    public SchoolFile personGone(String id, String first, String last) {
        return person(id, first, last, "", "tobedeleted");
    }

    private SchoolFile person(String id, String first, String last, String email, String status) {
        users.add(String.join(
                ",",
                id,
                stamp(status),
                "true",
                "org1",
                "student",
                id,
                "",
                first,
                last,
                "",
                "",
                email,
                "",
                "",
                "",
                "",
                ""));
        return this;
    }

    public SchoolFile schoolClass(String id, String title) {
        classes.add(String.join(
                ",", id, stamp("active"), title, "", "c1", id + "-code", "scheduled", "", "org1", "t1", "", "", ""));
        return this;
    }

    public SchoolFile student(String classId, String person) {
        return place(classId, person, "student", "active");
    }

    public SchoolFile teacher(String classId, String person) {
        return place(classId, person, "teacher", "active");
    }

    public SchoolFile studentGone(String classId, String person) {
        return place(classId, person, "student", "tobedeleted");
    }

    private SchoolFile place(String classId, String person, String role, String status) {
        enrollments.add(
                String.join(",", "e" + enrollments.size(), stamp(status), classId, "org1", person, role, "", "", ""));
        return this;
    }

    private String stamp(String status) {
        return delta ? status + ",2026-11-01T00:00:00.000Z" : ",";
    }

    /** The same rows in another order. */
    public SchoolFile shuffled(long seed) {
        List.of(users, classes, enrollments).forEach(rows -> Collections.shuffle(rows, new Random(seed)));
        return this;
    }

    public Path in(Path directory) {
        String mode = delta ? "delta" : "bulk";
        Path file = directory.resolve("roster-" + System.nanoTime() + ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            write(
                    zip,
                    "manifest.csv",
                    "propertyName,value",
                    List.of(
                            "manifest.version,1.0",
                            "oneroster.version,1.1",
                            "file.users," + mode,
                            "file.classes," + mode,
                            "file.enrollments," + mode,
                            "file.courses," + mode,
                            "file.orgs,absent",
                            "file.academicSessions,absent"));
            write(
                    zip,
                    "users.csv",
                    "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,"
                            + "middleName,identifier,email,sms,phone,agentSourcedIds,grades,password",
                    users);
            write(
                    zip,
                    "classes.csv",
                    "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,"
                            + "schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods",
                    classes);
            write(
                    zip,
                    "enrollments.csv",
                    "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate",
                    enrollments);
            write(
                    zip,
                    "courses.csv",
                    "sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes",
                    List.of("c1," + stamp("active") + ",,Medical laboratory technician,MLT,,org1,,"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void write(ZipOutputStream zip, String name, String heading, List<String> rows) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((heading + "\r\n" + String.join("\r\n", rows) + "\r\n").getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
