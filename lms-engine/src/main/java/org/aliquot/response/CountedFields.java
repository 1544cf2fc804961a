package org.aliquot.response;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Fields in which something was counted, and what is reported of the counts: half of the credit for the counts, half for the
 * reports, each a share of its half. A count that is left out was 0, where there is any count at all. Who cannot see the fields is
 * told of others in words, and says so by an answer for {@link #WORDS}.
 *
 * @param seen what is right for the fields that were drawn
 * @param told what is right for those told in words
 */
public record CountedFields(Sheet seen, Sheet told) implements ScoringRule {

    /** The part of an answer that says that it is about the fields told in words. */
    public static final String WORDS = "words";

    private static final String NONE = "0";

    /**
     * What is right of one worksheet.
     *
     * @param counts rule by count
     * @param reports rule by report
     */
    public record Sheet(FilledGaps counts, FilledGaps reports) {

        private Marking judge(SortedMap<String, String> fillings) {
            SortedMap<String, String> counted = new TreeMap<>(fillings);
            counted.keySet().retainAll(counts.gaps().keySet());
            if (!counted.isEmpty()) {
                counts.gaps().keySet().forEach(count -> counted.putIfAbsent(count, NONE));
            }
            SortedMap<String, String> reported = new TreeMap<>(fillings);
            reported.keySet().retainAll(reports.gaps().keySet());
            Marking first = judge(counts, counted);
            Marking second = judge(reports, reported);
            SortedMap<String, Boolean> parts = new TreeMap<>(first.parts());
            parts.putAll(second.parts());
            // rounded down, so that only all of it earns the full point
            return Marking.of(
                    new Credit((first.credit().hundredths() + second.credit().hundredths()) / 2), parts);
        }

        private static Marking judge(FilledGaps rule, SortedMap<String, String> fillings) {
            return fillings.isEmpty() ? Marking.of(Credit.NONE, Map.of()) : rule.judge(new Response.Gaps(fillings));
        }
    }

    @Override
    public Set<ResponseKind> kinds() {
        return Set.of(ResponseKind.GAPS);
    }

    @Override
    public Marking judge(Response response) {
        SortedMap<String, String> fillings = ((Response.Gaps) response).fillings();
        return (fillings.containsKey(WORDS) ? told : seen).judge(fillings);
    }
}
