package org.aliquot.authoring;

import java.util.List;
import org.aliquot.question.ItemContent;
import org.aliquot.question.Level;
import org.aliquot.question.OptionContent;
import org.aliquot.question.SingleTask;

/** Questions that may be published as they are. */
final class Written {

    private Written() {}

    static ItemContent item(String stem) {
        return new ItemContent(
                new SingleTask(
                        List.of(
                                new OptionContent("a", "Right", true, "Because.", null),
                                new OptionContent("b", "Wrong", false, "Because not.", "mixed-up")),
                        true),
                "mlt-bb-abo-discrepancies",
                null,
                null,
                Level.RECALL,
                0.5,
                null,
                stem,
                null,
                "The rule.",
                null,
                null,
                List.of("WHO"),
                List.of(),
                List.of(),
                "attested",
                null,
                null);
    }
}
