package org.aliquot.web.gallery;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.web.admin.InvitationsPage;
import org.aliquot.web.admin.PayersPage;
import org.aliquot.web.admin.PeopleActPage;
import org.aliquot.web.admin.PeopleActsPage;
import org.aliquot.web.admin.PeopleList;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Listed;
import org.aliquot.web.staff.Paging;
import org.jspecify.annotations.Nullable;

/** The list of people, and what is done with many of them. */
final class PeopleSamples {

    private PeopleSamples() {}

    static PeopleList list() {
        return list(
                List.of(
                        line(
                                "Maya Okafor",
                                "Learner",
                                "MLT evening, 2026",
                                "50% more time, 15 min of breaks",
                                "Active"),
                        line("Bartholomew Featherstonehaugh-Okonkwo", "Learner", "MLT evening, 2026", "", "Invited"),
                        line(
                                "Dana Whitfield",
                                "Instructor",
                                "MLT evening, 2026, Weekend class 2026-10",
                                "",
                                "Suspended")),
                new Paging("50 of 10,004 people shown", null, "#"));
    }

    static PeopleList nobody() {
        return list(List.of(), new Paging("0 of 0 people shown", null, null));
    }

    private static PeopleList list(List<PeopleList.Line> lines, Paging paging) {
        return new PeopleList(
                new PeopleList.Filters(
                        "",
                        List.of(new Choice("", "Any role", true), new Choice("learner", "Learner", false)),
                        List.of(new Choice("", "Any class", true)),
                        List.of(new Choice("", "Any account", true)),
                        List.of(
                                new PeopleList.Chip("Never signed in (12)", "#", true),
                                new PeopleList.Chip("Invitation ended (3)", "#", false),
                                new PeopleList.Chip("Access ends within 30 days (41)", "#", false)),
                        true),
                Map.of("need", "never-here"),
                List.of(new PeopleList.Head("Name", "#", "ascending"), new PeopleList.Head("Last here", "#", "none")),
                lines,
                "10,004 people",
                paging,
                new PeopleList.Files("#", "#"));
    }

    private static PeopleList.Line line(String name, String roles, String classes, String needs, String state) {
        return new PeopleList.Line(
                UUID.randomUUID(),
                name,
                "learner@example.org",
                roles,
                classes,
                new PeopleList.State(state, state.equals("Active") ? "good" : state.equals("Invited") ? "warn" : "bad"),
                state.equals("Invited") ? "Never" : "Nov 18, 2026",
                needs,
                "#");
    }

    static PeopleActPage act() {
        return act(
                "until",
                new FieldErrors(Map.of()),
                new PeopleActPage.Preview(
                        "37 people will be changed, 1 person will not.",
                        List.of(
                                new PeopleActPage.Line(
                                        "Dana Whitfield",
                                        "instructor@example.org",
                                        "#",
                                        false,
                                        "Is not enrolled in this course."),
                                new PeopleActPage.Line(
                                        "Maya Okafor",
                                        "learner@example.org",
                                        "#",
                                        true,
                                        "through Apr 16, 2027 → through Jun 30, 2027")),
                        "And 36 people more.",
                        List.of(Map.entry("act", "until")),
                        "5e",
                        "Set the last day: 37 people",
                        true),
                null);
    }

    static PeopleActPage actRefused() {
        return act(
                "payer",
                new FieldErrors(Map.of("course", "Choose a course.")),
                null,
                "Something has changed since you looked, so nothing was done. This is what would happen now.");
    }

    private static PeopleActPage act(
            String act, FieldErrors errors, PeopleActPage.@Nullable Preview preview, @Nullable String trouble) {
        return new PeopleActPage(
                "Set the last day: 38 people",
                "38 people",
                preview == null ? "Dana Whitfield, Maya Okafor, and 36 people more" : "",
                act,
                List.of(Map.entry("everybody", "1")),
                List.of(
                        new PeopleActPage.Tab("Extend access", "#", false),
                        new PeopleActPage.Tab("Set the last day", "#", act.equals("until")),
                        new PeopleActPage.Tab("Change who pays", "#", act.equals("payer"))),
                new PeopleActPage.Fields(
                        List.of(),
                        null,
                        List.of(new Choice("", "Choose a course", true), new Choice("mlt", "MLT", false)),
                        List.of(new Choice("agency", "An agency", true)),
                        "2027-06-30",
                        "Workforce fund",
                        "",
                        "",
                        false),
                errors,
                preview,
                trouble,
                "#");
    }

    static PeopleActsPage acts() {
        return new PeopleActsPage(
                List.of(
                        new PeopleActsPage.Line(
                                "Last day of 37 people set", "#", "Nov 20, 2026, 2:03 PM", "Amara Osei", "#", ""),
                        new PeopleActsPage.Line(
                                "12 people invited again",
                                "#",
                                "Nov 18, 2026, 9:40 AM",
                                "Amara Osei",
                                null,
                                "Cannot be undone")),
                new Paging("1 to 2", null, "#"));
    }

    static PeopleActPage.Done actDone() {
        return new PeopleActPage.Done(
                "Last day of 37 people set",
                List.of(
                        new PeopleActPage.Fact("Done", "Nov 20, 2026, 2:05 PM, by Priya Raman"),
                        new PeopleActPage.Fact("Reason", "The agency prolonged the contract")),
                List.of(new PeopleActPage.Someone("Maya Okafor", "#")),
                "And 36 people more.",
                List.of(new PeopleActPage.Someone("Sami Haddad", "#")),
                "#",
                true,
                "#");
    }

    static PayersPage payers() {
        return new PayersPage(
                List.of(
                        new PayersPage.Line(
                                "Mercy Hospital of the Lower Valley", "Employer", "3", "60", "41", "19", false, 44),
                        new PayersPage.Line("State Works", "Agency", "1", "20", "22", "0", true, 22),
                        new PayersPage.Line(
                                "No name", "School", "2, of which 2 without a limit", "–", "–", "–", false, 310)),
                false);
    }

    static InvitationsPage invitations() {
        return new InvitationsPage(
                false,
                List.of(new InvitationsPage.Line(
                        "link-1",
                        "Maya Okafor",
                        "learner@example.org",
                        "#",
                        "https://school.example.org/password-resets/2xPFfL3n9dQ0",
                        "Nov 27, 2026, 2:05 PM")),
                new Listed("", "#", 1, new Paging("1 to 50 of 120 links", null, "#"), false),
                "#");
    }

    static InvitationsPage noInvitations(boolean sent) {
        return new InvitationsPage(sent, List.of(), new Listed("", "#", 1, new Paging("", null, null), true), "#");
    }
}
