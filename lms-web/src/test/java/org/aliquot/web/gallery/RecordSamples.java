package org.aliquot.web.gallery;

import static org.aliquot.web.gallery.SchoolSamples.ID;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aliquot.web.Destination;
import org.aliquot.web.Place;
import org.aliquot.web.flash.RecordFlash;
import org.aliquot.web.records.BadgePage;
import org.aliquot.web.records.CertificatePage;
import org.aliquot.web.records.CheckPage;
import org.aliquot.web.records.ClassIssuePage;
import org.aliquot.web.records.DesignPage;
import org.aliquot.web.records.DeskPage;
import org.aliquot.web.records.RecordsPage;
import org.aliquot.web.records.TranscriptPage;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Paging;
import org.jspecify.annotations.Nullable;

/** Certificates. */
final class RecordSamples {

    private static final String ABOUT =
            "A certificate of completion says that someone completed a course. It is neither a"
                    + " certification nor a license to practice, and no certifying board issued it.";

    private RecordSamples() {}

    static Map<String, Sample> all() {
        Map<String, Sample> all = new TreeMap<>();
        all.put("records", Samples.ofLearner("records/page.jte", "Records", Destination.PROGRESS, own()));
        all.put(
                "records-none",
                Samples.ofLearner("records/page.jte", "Records", Destination.PROGRESS, new RecordsPage(List.of())));
        all.put("certificate-check", Samples.ofVisitor("records/check.jte", "Check a certificate", check("", null)));
        all.put(
                "certificate-valid",
                Samples.ofVisitor(
                        "records/check.jte",
                        "Check a certificate",
                        check("7KQ4-M2XD-9PTV", found("good", "This certificate is valid", null))));
        all.put(
                "certificate-replaced",
                Samples.ofVisitor(
                        "records/check.jte",
                        "Check a certificate",
                        check("7KQ4-M2XD-9PTV", found("warn", "This certificate was replaced", "#"))));
        all.put(
                "certificate-unknown",
                Samples.ofVisitor("records/check.jte", "Check a certificate", check("7KQ4-M2XD-9PTW", null)));
        all.put("badge-check", Samples.ofVisitor("records/badge.jte", "Check a badge", new BadgePage("", null)));
        all.put(
                "badge-genuine",
                Samples.ofVisitor(
                        "records/badge.jte",
                        "Check a badge",
                        new BadgePage(
                                "eyJhbGciOiJSUzI1NiJ9.eyJpZCI6MX0.c2lnbmF0dXJl",
                                new BadgePage.Found(
                                        "good",
                                        "This badge is genuine",
                                        "It was issued here, is unchanged, and is valid.",
                                        lines()))));
        all.put(
                "transcript",
                Samples.ofLearner("records/transcript.jte", "Transcript", Destination.PROGRESS, transcript(false)));
        all.put(
                "transcript-none",
                Samples.ofLearner(
                        "records/transcript.jte",
                        "Transcript",
                        Destination.PROGRESS,
                        new TranscriptPage(
                                "Maya Okafor",
                                "Bayview College",
                                "November 23, 2026",
                                "#",
                                false,
                                List.of(),
                                List.of(),
                                List.of())));
        all.put(
                "teach-learner-transcript",
                StaffSamples.page("records/learnertranscript.jte", Place.CLASSES, transcript(true)));
        all.put("teach-certificates", StaffSamples.page("records/desk.jte", Place.CERTIFICATES, desk()));
        all.put(
                "teach-certificate",
                StaffSamples.page("records/one.jte", Place.CERTIFICATES, one(), RecordFlash.REISSUED));
        all.put("teach-certificates-class", StaffSamples.page("records/class.jte", Place.CERTIFICATES, ofClass()));
        all.put("admin-certificates", StaffSamples.page("records/design.jte", Place.CERTIFICATES, design()));
        return all;
    }

    private static RecordsPage own() {
        return new RecordsPage(List.of(
                new RecordsPage.Held(
                        "MLT preparation",
                        "Bayview College",
                        "Completed November 20, 2026, 40 hours of learning",
                        "7KQ4-M2XD-9PTV",
                        "#",
                        "#",
                        "#",
                        null),
                new RecordsPage.Held(
                        "Phlebotomy basics",
                        "Bayview College",
                        "Completed March 2, 2026",
                        "M2XD-7KQ4-9PTV",
                        "#",
                        null,
                        null,
                        "Replaced by 9PTV-M2XD-7KQ4 on June 1, 2026. Reason: name changed")));
    }

    private static CheckPage check(String typed, CheckPage.@Nullable Found found) {
        return new CheckPage(typed, found, ABOUT);
    }

    private static CheckPage.Found found(String tone, String title, @Nullable String successor) {
        return new CheckPage.Found(
                tone,
                title,
                successor == null ? "" : "It has not been valid since June 1, 2026.",
                lines(),
                successor == null ? null : new CheckPage.Successor(successor, true),
                null);
    }

    private static List<CheckPage.Line> lines() {
        return List.of(
                new CheckPage.Line("Issued to", "Maya Okafor"),
                new CheckPage.Line("Course", "MLT preparation"),
                new CheckPage.Line("By", "Bayview College"),
                new CheckPage.Line("Completed", "November 20, 2026"),
                new CheckPage.Line("Serial", "7KQ4-M2XD-9PTV"));
    }

    private static TranscriptPage transcript(boolean part) {
        return new TranscriptPage(
                "Maya Okafor",
                "Bayview College",
                "November 23, 2026",
                "#",
                part,
                List.of(
                        new TranscriptPage.Course(
                                "MLT preparation", "August 24, 2026", "48 of 48", "November 20, 2026"),
                        new TranscriptPage.Course("Wound care", "October 1, 2026", "3 of 12", "Not completed")),
                List.of(
                        new TranscriptPage.Exam("MLT mock exam", "November 19, 2026", "412 (34 of 50 right)", "Passed"),
                        new TranscriptPage.Exam(
                                "Quick check", "September 2, 2026", "6 of 10 right", "No passing score")),
                List.of(new TranscriptPage.Certificate(
                        "MLT preparation", "7KQ4-M2XD-9PTV", "November 20, 2026", "Valid")));
    }

    private static DeskPage desk() {
        return new DeskPage(
                "maya",
                List.of(new Choice("", "All", true), new Choice("valid", "Valid", false)),
                List.of(
                        new DeskPage.Line(
                                "Maya Okafor",
                                "#",
                                "MLT preparation",
                                "7KQ4-M2XD-9PTV",
                                "November 20, 2026",
                                "Valid",
                                "good"),
                        new DeskPage.Line(
                                "Maya Okafor",
                                "#",
                                "Phlebotomy basics",
                                "M2XD-7KQ4-9PTV",
                                "March 2, 2026",
                                "Revoked",
                                "bad")),
                new Paging("1 to 2", null, null),
                List.of(new DeskPage.OfClass("MLT class of 2026", "MLT preparation", "#")),
                "#");
    }

    private static CertificatePage one() {
        return new CertificatePage(
                ID,
                "Maya Okafor",
                lines(),
                "Valid",
                "good",
                null,
                false,
                "#",
                "#",
                new CertificatePage.Acts(
                        0,
                        "",
                        true,
                        "Maya Okafor-Reyes",
                        new FieldErrors(Map.of("reason", "Enter a reason. The holder reads it."))),
                null);
    }

    private static ClassIssuePage ofClass() {
        return new ClassIssuePage(
                "MLT class of 2026",
                "MLT preparation",
                "#",
                "#",
                ABOUT,
                List.of(
                        new ClassIssuePage.Due("1", "Luis Herrera", "November 20, 2026", null),
                        new ClassIssuePage.Due("2", "Nora Quist", "November 21, 2026", "7KQ4-M2XD-9PTV was revoked")),
                List.of(new ClassIssuePage.Holder("Maya Okafor", "7KQ4-M2XD-9PTV", "#")),
                List.of("Sam Ito"),
                true);
    }

    private static DesignPage design() {
        return new DesignPage(
                List.of(new Choice("mlt", "MLT preparation", true)),
                "MLT preparation",
                "mlt",
                new DesignPage.Form(true, "Bayview College", "forty", "Ana Ruiz", "Program director", 1),
                new FieldErrors(Map.of("hours", "Enter hours with at most one decimal, such as 12.5, up to 2,000.")),
                null);
    }
}
