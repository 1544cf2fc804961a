package org.aliquot.writing;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.question.ItemContent;

/** Advice on a question's wording; what publishing demands is the bank's to say. */
public final class WritingRemarks {

    private WritingRemarks() {}

    /** In the order of the question's parts: on the stem, on the options, on the source. */
    public static List<WritingRemark> of(ItemContent item) {
        List<WritingRemark> remarks = new ArrayList<>(StemRules.of(item));
        remarks.addAll(OptionRules.of(item));
        remarks.add(source(item));
        return List.copyOf(remarks);
    }

    private static WritingRemark source(ItemContent item) {
        return item.references().isEmpty()
                ? WritingRemark.fix(WritingRule.SOURCE, "No reference", "Textbook with page, guideline or paper.")
                : WritingRemark.good(WritingRule.SOURCE, "Reference given");
    }
}
