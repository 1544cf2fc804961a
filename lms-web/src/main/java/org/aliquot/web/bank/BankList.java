package org.aliquot.web.bank;

import java.util.List;
import java.util.Map;
import org.aliquot.web.staff.Paging;
import org.aliquot.web.words.ItemStatus;
import org.jspecify.annotations.Nullable;

/**
 * The question bank, searched and filtered.
 *
 * @param coverage of an exam's outline, where nothing is asked
 * @param parameters what is asked, to be asked again
 * @param slugs codes of the questions shown, with spaces between
 * @param done what was just changed, if anything
 */
public record BankList(
        BankForm form,
        @Nullable CoverageView coverage,
        Saved saved,
        Map<String, String> parameters,
        Look look,
        List<Head> heads,
        List<Line> lines,
        String slugs,
        Paging paging,
        @Nullable Done done) {

    /** The person's saved filters; {@code open} is the id of the one shown now. */
    public record Saved(List<Chip> filters, @Nullable String open) {}

    public record Chip(String title, String url, boolean current) {}

    /** The switch to what asks for a look, with how many there are; empty for none. */
    public record Look(String number, String url, boolean on) {}

    /**
     * A column to sort by.
     *
     * @param direction ascending, descending or none, as {@code aria-sort} has it
     */
    public record Head(String title, String url, String direction) {}

    /** A change that may be undone at {@code undoing}, null when it was undone. */
    public record Done(String title, @Nullable String undoing) {}

    /**
     * One question.
     *
     * @param begin the beginning of the stem
     * @param version number of the published version, null before the first
     * @param figures null before the first use
     */
    public record Line(
            String slug,
            String begin,
            String topic,
            String level,
            ItemStatus status,
            @Nullable Integer version,
            boolean hasDraft,
            boolean fromPack,
            boolean check,
            String url,
            @Nullable Figures figures) {}

    /**
     * @param right such as "64%", with half of its interval such as "±3"; empty while too few answers say anything
     */
    public record Figures(
            String answers,
            String right,
            String rightHalf,
            String discrimination,
            String discriminationHalf,
            List<String> flags) {}
}
