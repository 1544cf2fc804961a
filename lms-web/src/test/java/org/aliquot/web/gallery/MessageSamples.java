package org.aliquot.web.gallery;

import java.util.List;
import java.util.Map;
import org.aliquot.web.message.ReadPage;
import org.aliquot.web.message.SentPage;
import org.aliquot.web.message.WhomPage;
import org.aliquot.web.message.WritePage;
import org.aliquot.web.staff.FieldErrors;

/** Messages from staff to learners. */
final class MessageSamples {

    private MessageSamples() {}

    static SentPage sent() {
        return new SentPage(List.of(new SentPage.Line(
                "Lab on Monday", "#", "21 learners of MLT class of 2026", "Nov 20, 2026, 2:03 PM", "13 of 21")));
    }

    static WritePage write() {
        return new WritePage(
                "1",
                "running",
                "",
                "mlt-practice",
                null,
                "3 learners: Inés Alonso, Sami Haddad and Luis Herrera",
                3,
                "In the exam room, it appears above the question within seconds and stays until they press “Got it”.",
                "Lab on Monday",
                "",
                new FieldErrors(Map.of("words", "Write something.")),
                "Not sent: you sent many messages within this hour. Try again later; what you wrote is still here");
    }

    static WritePage nobody() {
        return new WritePage("1", "overdue", "1", "", null, "", 0, "", "", "", FieldErrors.NONE, null);
    }

    static WritePage some() {
        return new WritePage(
                "1",
                "class",
                "1",
                "",
                new WritePage.Choice(
                        List.of(
                                new WritePage.Person("1", "Inés Alonso", true),
                                new WritePage.Person("2", "Sami Haddad", false),
                                new WritePage.Person("3", "Luis Herrera", true)),
                        "#"),
                "3 learners: Inés Alonso, Sami Haddad and Luis Herrera",
                3,
                "",
                "",
                "",
                FieldErrors.NONE,
                null);
    }

    static WhomPage whom() {
        return new WhomPage(List.of(
                new WhomPage.Line("MLT class of 2026", "MLT preparation", "#", "#", "#"),
                new WhomPage.Line("Phlebotomy, evening", "Phlebotomy", "#", "#", "#")));
    }

    static ReadPage read() {
        return new ReadPage(
                "Lab on Monday",
                "Dana Whitfield, MLT class of 2026",
                "Nov 20, 2026, 2:03 PM",
                "We begin at 8.\nBring your gloves.",
                false);
    }
}
