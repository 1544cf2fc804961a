package org.aliquot.web.editor;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.authoring.NearCopy;
import org.aliquot.question.ItemContent;
import org.aliquot.writing.WritingRemarks;

/** Advice on a question's wording while it is written; what publishing demands is the bank's to say. */
final class WritingChecks {

    private WritingChecks() {}

    /** {@code copies} are other questions whose stems say nearly the same. */
    static List<WritingCheck> of(ItemContent item, List<NearCopy> copies) {
        List<WritingCheck> checks = new ArrayList<>();
        WritingRemarks.of(item).forEach(remark -> checks.add(WritingCheck.of(remark)));
        copies.stream().findFirst().ifPresent(copy -> checks.add(WritingCheck.copy(copy)));
        return List.copyOf(checks);
    }

    /** Such as "1 to fix, 2 to weigh". */
    static String summary(List<WritingCheck> checks) {
        long fix = checks.stream().filter(check -> check.tone().equals("bad")).count();
        long weigh =
                checks.stream().filter(check -> check.tone().equals("warn")).count();
        return fix + weigh == 0 ? "Nothing to fix" : fix + " to fix, " + weigh + " to weigh";
    }
}
