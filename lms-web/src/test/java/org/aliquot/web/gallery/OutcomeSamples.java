package org.aliquot.web.gallery;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aliquot.web.Place;
import org.aliquot.web.outcome.PackPage;
import org.aliquot.web.outcome.PackPage.Figure;
import org.aliquot.web.outcome.PackPage.Target;
import org.aliquot.web.outcome.PeoplePage;
import org.aliquot.web.outcome.PersonPage;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Paging;

/** Outcomes of a program. */
final class OutcomeSamples {

    private static final List<Choice> COURSES = List.of(new Choice("mlt", "MLT preparation", true));

    private OutcomeSamples() {}

    static Map<String, Sample> all() {
        Map<String, Sample> all = new TreeMap<>();
        all.put("outcomes", StaffSamples.page("outcome/pack.jte", Place.REPORT, pack()));
        all.put(
                "outcomes-none",
                StaffSamples.page(
                        "outcome/pack.jte",
                        Place.REPORT,
                        new PackPage(
                                COURSES,
                                "mlt",
                                "MLT preparation",
                                "Nov 20, 2026, 2:05 PM",
                                true,
                                List.of(),
                                List.of(),
                                List.of(),
                                "Nothing has been entered yet for 42 learners.")));
        all.put("outcomes-people", StaffSamples.page("outcome/people.jte", Place.REPORT, people()));
        all.put("outcomes-person", StaffSamples.page("outcome/person.jte", Place.REPORT, person()));
        return all;
    }

    private static PackPage pack() {
        return new PackPage(
                COURSES,
                "mlt",
                "MLT preparation",
                "Nov 20, 2026, 2:05 PM",
                false,
                List.of(
                        new Target("Passed the exam", "82%", "45 of 55", "75%", true, null),
                        new Target("Graduated", "68%", "60 of 88", "70%", false, null),
                        new Target(
                                "Working or studying",
                                "100%",
                                "4 of 4",
                                "70%",
                                null,
                                "Too few to judge: 4 of the 10 needed")),
                List.of(year("Class of 2026"), year("Class of 2025")),
                List.of(
                        "Class of 2025: 2 people took the exam for the first time more than a year after graduation, and are not counted.",
                        "Not each of the latest three classes has all figures yet."),
                "Nothing has been entered yet for 4 learners.");
    }

    private static PackPage.Year year(String name) {
        return new PackPage.Year(
                name,
                "#",
                List.of(
                        new Figure("Graduated", "20 of 29 (68%)", "60 of 88 (68%)"),
                        new Figure("Passed the exam", "15 of 18 (83%)", "45 of 55 (81%)"),
                        new Figure("Working or studying", "–", ""),
                        new Figure("Left in the final half", "9 of 29 (31%)", "28 of 88 (31%)"),
                        new Figure("Mean first score", "ASCP 512 (14), AMT 81 (2)", "ASCP 498 (41), AMT 81 (2)")));
    }

    private static PeoplePage people() {
        return new PeoplePage(
                COURSES,
                List.of(new Choice("", "All", true), new Choice("2026", "2026", false)),
                List.of(new Choice("", "All", true)),
                "",
                false,
                "#",
                List.of(
                        new PeoplePage.Row(
                                "Chidi Abara",
                                "chidi@example.org",
                                "#",
                                "2026",
                                "Graduated May 15, 2026",
                                "Passed Jun 20, 2026; first score 512 (ASCP)",
                                "Works in the field"),
                        new PeoplePage.Row(
                                "Léa Dubois-Lindqvist", "lea@example.org", "#", "", "Nothing entered", "", "")),
                new Paging("1 to 2 of 42 learners", null, "#"));
    }

    private static PersonPage person() {
        return new PersonPage(
                "Chidi Abara",
                "chidi@example.org",
                "mlt",
                "#",
                "#",
                new PersonPage.Form(
                        "2026",
                        "2025-09-01",
                        "2026-05-15",
                        "",
                        "",
                        "2026-06-20",
                        "2026-06-20",
                        "ascp",
                        "512",
                        "employed",
                        2),
                List.of(
                        new Choice("", "Not chosen", false),
                        new Choice("ascp", "ASCP (100 to 999, 400 to pass)", true)),
                List.of(new Choice("", "Not asked yet", false), new Choice("employed", "Works in the field", true)),
                new FieldErrors(
                        Map.of("consentOn", "Enter when the learner agreed. Without consent no result is kept.")),
                "Someone saved this after you opened it. What you typed is still here; save again to replace their version.");
    }
}
