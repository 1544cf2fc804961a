package org.aliquot.web.gallery;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.web.Brand;
import org.aliquot.web.address.SchoolUrls;
import org.aliquot.web.enrollment.AccessPage;
import org.aliquot.web.enrollment.EnrollPage;
import org.aliquot.web.enrollment.EnrollmentLines;
import org.aliquot.web.enrollment.EnrollmentPage;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.ChoiceGroup;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Meanwhile;
import org.jspecify.annotations.Nullable;

/** Enrollments and access. */
final class SchoolSamples {

    static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000007");

    /** What a school put in the place of our mark and color. */
    static final Brand BRAND = new Brand(
            SchoolUrls.colors("#1d6f5c"),
            new Brand.Logo(SchoolUrls.logo("a".repeat(64)), "Bayview College", 360, 120),
            "MLT office, mlt@bayview.example.org, 555-0100, Monday to Friday");

    private SchoolSamples() {}

    static EnrollmentLines enrollments() {
        return new EnrollmentLines(List.of(
                new EnrollmentLines.Line(
                        "MLT preparation",
                        "Open",
                        "From Nov 20, 2026 through Feb 17, 2027",
                        "An employer, Mercy Hospital",
                        "#"),
                new EnrollmentLines.Line(
                        "Phlebotomy basics",
                        "Ended: moved to another class",
                        "From Jan 4, 2026, no end",
                        "The learner",
                        "#")));
    }

    static EnrollmentPage enrollment() {
        return enrollment(null, "through Mar 19, 2027");
    }

    static EnrollmentPage changedMeanwhile() {
        return enrollment(
                new EnrollmentPage.Trouble(
                        "Priya Raman changed this enrollment at 2:03 PM, after you opened it",
                        "It is now open, from Nov 20, 2026 through Feb 17, 2027. Yours was not done; do it again if it is still right."),
                null);
    }

    private static EnrollmentPage enrollment(EnrollmentPage.@Nullable Trouble trouble, @Nullable String extendTo) {
        return new EnrollmentPage(
                ID,
                3,
                new EnrollmentPage.Facts(
                        "Maya Okafor",
                        "#",
                        "MLT preparation",
                        "America/New_York",
                        List.of(
                                new EnrollmentPage.Fact("State", "Open"),
                                new EnrollmentPage.Fact("Access", "From Nov 20, 2026 through Feb 17, 2027"),
                                new EnrollmentPage.Fact("Paid by", "An employer, Mercy Hospital"),
                                new EnrollmentPage.Fact("Enrolled", "Nov 20, 2026, By a class code"))),
                new EnrollmentPage.Deeds(
                        extendTo, true, false, true, "2 extensions of 30 days left; 90 days of pause left."),
                new EnrollmentPage.Form("2026-11-20", "2027-02-17"),
                trouble == null
                        ? FieldErrors.NONE
                        : new FieldErrors(Map.of("lastDay", "The last day must not come before the first.")),
                List.of(new Choice("asked", "the learner asked for it", false)),
                List.of(new EnrollmentPage.Deed(
                        "Nov 20, 2026, 2:03 PM", "Priya Raman", "Extended", "2027-01-18", "2027-02-18")),
                trouble);
    }

    static EnrollPage enroll() {
        return new EnrollPage(
                List.of(
                        new EnrollPage.Who(ID, "Maya Okafor", "learner@example.org"),
                        new EnrollPage.Who(UUID.randomUUID(), "Luis Herrera", "learner2@example.org")),
                List.of(
                        new ChoiceGroup(
                                "Class setup",
                                List.of(new Choice("class:1", "MLT class of 2026, MLT preparation", false))),
                        new ChoiceGroup("Courses", List.of(new Choice("course:mlt", "MLT preparation", false)))),
                List.of(new Choice("learner", "The learner", true)),
                new EnrollPage.Form("", "2020-31-31", "30", ""),
                new FieldErrors(Map.of(
                        "into", "Choose a class or a course.",
                        "days", "Enter a last day or a number of days, not both.")));
    }

    static AccessPage access() {
        return new AccessPage(
                List.of(new Choice("mlt", "MLT preparation", true)),
                "mlt",
                "MLT preparation",
                "America/New_York",
                new AccessPage.Form(false, true, "180", "2", "30", "270", "90", true, 4),
                FieldErrors.NONE,
                new Meanwhile(
                        "Priya Raman",
                        "2:03 PM",
                        "this policy",
                        5,
                        "#",
                        List.of(new Meanwhile.Difference("Days of access", "365"))));
    }
}
