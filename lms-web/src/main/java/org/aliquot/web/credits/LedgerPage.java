package org.aliquot.web.credits;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where each credential stands, and all that was earned. */
public record LedgerPage(List<Card> current, List<Card> earlier, List<Line> credits, boolean doubles) {

    /**
     * A credential in one cycle.
     *
     * @param tone good, warn, bad, or none
     * @param missing what is missing until when, or that nothing is
     * @param sum null where nobody has said how much is needed
     * @param notes what is uncertain about it, and what does not count
     */
    public record Card(
            String id,
            String name,
            String cycle,
            String state,
            @Nullable String tone,
            String missing,
            @Nullable Sum sum,
            List<Part> parts,
            List<String> notes,
            @Nullable Rule rule,
            Links links) {}

    /** @param percent of what is needed, at most 100 */
    public record Sum(String words, int percent) {}

    public record Part(String subject, String words, boolean done) {}

    /** Where the rule was read. */
    public record Rule(
            String issuer, String readOn, @Nullable String note, List<String> facts, List<Source> sources) {}

    public record Source(String title, String url, String kind) {}

    /** @param renewal null until the cycle nears its end */
    public record Links(String change, @Nullable String renewal, String audit) {}

    /** @param note such as that it was probably entered twice */
    public record Line(
            String title,
            String provider,
            String facts,
            String change,
            @Nullable String proof,
            @Nullable String note,
            List<String> countsFor) {}
}
