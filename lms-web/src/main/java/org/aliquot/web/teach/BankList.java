package org.aliquot.web.teach;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.ChoiceGroup;
import org.aliquot.web.staff.Paging;
import org.jspecify.annotations.Nullable;

/** The question bank, searched and filtered. */
public record BankList(
        String search,
        List<ChoiceGroup> topics,
        List<Choice> states,
        List<Choice> purposes,
        List<Line> lines,
        Paging paging) {

    /**
     * One question.
     *
     * @param begin the beginning of the stem
     * @param version number of the published version, null before the first
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
            String url) {}
}
