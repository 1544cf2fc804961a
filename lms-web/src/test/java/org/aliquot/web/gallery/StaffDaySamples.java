package org.aliquot.web.gallery;

import static org.aliquot.web.gallery.SchoolSamples.ID;

import java.util.List;
import java.util.Map;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staffday.StaffDayPage;
import org.aliquot.web.staffday.TalkPage;
import org.aliquot.web.staffday.TalkPerson;

/** The staff's own day. */
final class StaffDaySamples {

    private static final TalkPerson SAMI = new TalkPerson(
            ID,
            "Sami Haddad",
            "SH",
            "#",
            ID,
            "MLT class of 2026",
            "2 assignments overdue, the first since Nov 9, 2026; no work for 11 days");

    private static final TalkPage.Rules RULES = new TalkPage.Rules("7", "1", "7", "14", "");

    private StaffDaySamples() {}

    static StaffDayPage today() {
        return new StaffDayPage(
                "Friday, November 20",
                "46 learners in 2 classes. Exams are running now.",
                new StaffDayPage.Next(
                        "First",
                        "Talk to Nadia Petrov",
                        "No work for 12 days. MLT class of 2026.",
                        "Open Nadia Petrov",
                        "#"),
                List.of(SAMI),
                3,
                List.of(new StaffDayPage.Running("Luis Herrera", "MLT practice exam", "31 of 50 answered", "#")),
                true,
                List.of(
                        new StaffDayPage.Waiting("0", "results wait for you to decide about late answers", "#"),
                        new StaffDayPage.Waiting("2", "drafts to review", "#")),
                List.of(new StaffDayPage.Due("ABO and H", "MLT class of 2026", "#", "Nov 24, 2026", "3 of 24 done")),
                List.of(
                        new StaffDayPage.InClass(
                                "MLT class of 2026", "#", "MLT preparation, 24 learners", "4 to talk to", 21, 24),
                        new StaffDayPage.InClass("Weekend class", "#", "MLT preparation, 0 learners", "", 0, 0)),
                2,
                new StaffDayPage.Reading(
                        "2:03 PM",
                        false,
                        new StaffDayPage.Talked(
                                "Saved. Luis Herrera is off the list until a rule applies again, counting from today.",
                                "#")));
    }

    static StaffDayPage nothing() {
        return new StaffDayPage(
                "Friday, November 20",
                "You teach no class yet.",
                new StaffDayPage.Next(
                        "To begin", "You teach no class yet", "An administrator adds you to one.", null, null),
                List.of(),
                0,
                List.of(),
                false,
                List.of(new StaffDayPage.Waiting("0", "drafts to review", "#")),
                List.of(),
                List.of(),
                0,
                new StaffDayPage.Reading("2:03 PM", false, null));
    }

    static TalkPage talk() {
        return new TalkPage(
                "MLT class of 2026",
                "#",
                "#",
                "#",
                ID,
                List.of(SAMI),
                RULES,
                true,
                "Dana Whitfield, Nov 20, 2026, 2:03 PM",
                3,
                new FieldErrors(Map.of("quiet", "Enter a whole number from 1 to 365.")),
                null);
    }

    static TalkPage house() {
        return new TalkPage(
                null,
                null,
                "#",
                "#",
                null,
                List.of(),
                RULES,
                false,
                null,
                0,
                FieldErrors.NONE,
                "Someone changed these rules after you opened the page. Save again to keep what you typed");
    }
}
