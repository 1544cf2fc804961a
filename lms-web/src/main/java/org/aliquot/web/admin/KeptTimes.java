package org.aliquot.web.admin;

import java.util.List;
import org.aliquot.people.ErasureWishes;
import org.aliquot.people.KnownDevices;

/**
 * How long what is kept is kept, and why nobody chooses it. Times that stand in a statement are held to these words by
 * {@code KeptTimesTest}; {@code docs/privacy.md} has all of it.
 */
final class KeptTimes {

    static final List<SchoolPage.Kept> ALL = List.of(
            new SchoolPage.Kept(
                    "Learners’ records",
                    "Until the person is erased",
                    "Enrollments, results, and certificates are not deleted by time, because people ask for them years later. Answers of old exams stay too, unless your school decides otherwise (see below)."),
            new SchoolPage.Kept(
                    "Audit log",
                    "As long as the installation exists",
                    "Entries form a chain, so a missing one would look like tampering. They hold no names."),
            new SchoolPage.Kept(
                    "Sent messages",
                    "30 days",
                    "The text is deleted when a message is sent. The rest shows whether someone was written to."),
            new SchoolPage.Kept(
                    "Addresses from which mail came back",
                    "180 days",
                    "News is not sent to such an address. After this time, we try it again."),
            new SchoolPage.Kept(
                    "Files of scheduled reports",
                    "31 days",
                    "A monthly report stays until the next one comes. They are emptied sooner when anyone is erased."),
            new SchoolPage.Kept(
                    "Messages to other systems",
                    "30 days",
                    "They hold ids only. They stay to show what arrived and to be sent again."),
            new SchoolPage.Kept(
                    "Lists of people from imports",
                    "31 days",
                    "An import can be undone for as long as its list is kept. A list that was not imported is deleted after 1 day."),
            new SchoolPage.Kept(
                    "How a class was before its last changes",
                    "31 days",
                    "A change of its plan, its members, or its staff can be undone for as long as no one has changed the same since."),
            new SchoolPage.Kept(
                    "Notes about learners that their author removed",
                    "1 day",
                    "Removing one can be undone until then."),
            new SchoolPage.Kept(
                    "Accounts that people ask to erase",
                    ErasureWishes.GRACE.toDays() + " days",
                    "People can change their minds until then. Administrators can erase at once."),
            new SchoolPage.Kept(
                    "Browsers a person signed in from",
                    KnownDevices.LIFE.toDays() + " days after the last sign-in",
                    "A known browser keeps its owner from being locked out when strangers guess the password."),
            new SchoolPage.Kept(
                    "Links for passwords, invitations, and addresses, and sign-ups that no one confirmed",
                    "1 hour to 7 days",
                    "A link that works longer is a way in for whoever finds it later."));

    private KeptTimes() {}
}
