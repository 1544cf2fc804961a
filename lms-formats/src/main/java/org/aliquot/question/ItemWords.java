package org.aliquot.question;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.digest.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * All that is read of a question, apart from what it is: the same question in another language is the same content with other
 * words. Texts are Markdown.
 *
 * @param told what its case tells before it; null where it stands alone
 * @param parts by the ids of options, steps, sources, targets and places
 * @param gaps by their ids
 * @param accepted spellings of a term to be written
 * @param values words that a family puts into its texts, each with the one to put there instead; none in English
 */
public record ItemWords(
        String stem,
        String rationale,
        @Nullable String takeaway,
        @Nullable String told,
        Map<String, Part> parts,
        Map<String, Gap> gaps,
        List<String> accepted,
        Map<String, String> values) {

    private static final Pattern VALUE = Pattern.compile("\\{\\{[^}]*}}");

    /**
     * A part that is named by its id.
     *
     * @param rationale null for parts without a reason of their own
     */
    public record Part(String text, @Nullable String rationale) {}

    /**
     * A gap.
     *
     * @param accepted spellings; of a translation those that are right besides the English ones
     * @param choices in the order of the English ones
     */
    public record Gap(List<String> accepted, List<String> choices) {

        public Gap {
            accepted = List.copyOf(accepted);
            choices = List.copyOf(choices);
        }
    }

    public ItemWords {
        parts = Map.copyOf(parts);
        gaps = Map.copyOf(gaps);
        accepted = List.copyOf(accepted);
        values = Map.copyOf(values);
    }

    /** The words of a question as they stand in it. */
    public static ItemWords of(ItemContent item) {
        Task shown = item.task().shown();
        return new ItemWords(
                item.texts().stem(),
                item.texts().rationale(),
                item.texts().takeaway(),
                item.part() == null ? null : item.part().text(),
                TaskWords.parts(shown),
                TaskWords.gaps(shown),
                shown instanceof TextTask text ? text.accepted() : List.of(),
                Map.of());
    }

    /** Tells one set of words from any other; what a translation says it was made from. Texts alone decide, not their order in a file. */
    public String fingerprint() {
        StringBuilder all = new StringBuilder();
        for (String text : new String[] {stem, rationale, takeaway, told}) {
            all.append(text).append('\0');
        }
        new TreeMap<>(parts)
                .forEach((id, part) -> all.append(id)
                        .append('\0')
                        .append(part.text())
                        .append('\0')
                        .append(part.rationale())
                        .append('\0'));
        new TreeMap<>(gaps)
                .forEach((id, gap) -> all.append(id)
                        .append('\0')
                        .append(String.join("\0", gap.accepted()))
                        .append('\0')
                        .append(String.join("\0", gap.choices()))
                        .append('\0'));
        new TreeMap<>(values)
                .forEach((value, word) ->
                        all.append(value).append('\0').append(word).append('\0'));
        return Sha256.fingerprint(all + String.join("\0", accepted));
    }

    /** The same with what each {@code {{…}}} stands for, as the function gives it; where that is a word, with the other one. */
    ItemWords filled(UnaryOperator<String> fill) {
        UnaryOperator<String> put = text -> VALUE.matcher(text).replaceAll(match -> {
            String value = fill.apply(match.group());
            return Matcher.quoteReplacement(values.getOrDefault(value, value));
        });
        Map<String, Part> filled = new TreeMap<>();
        parts.forEach((id, part) -> filled.put(
                id, new Part(put.apply(part.text()), part.rationale() == null ? null : put.apply(part.rationale()))));
        return new ItemWords(
                put.apply(stem),
                put.apply(rationale),
                takeaway == null ? null : put.apply(takeaway),
                told,
                filled,
                gaps,
                accepted,
                values);
    }
}
