package org.aliquot.web.teach;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.bank.ItemContent;
import org.aliquot.bank.NearCopy;

/** Advice on a question's wording while it is written; what publishing demands is the bank's to say. */
final class WritingChecks {

    private WritingChecks() {}

    /** {@code copies} are other questions whose stems say nearly the same. */
    static List<WritingCheck> of(ItemContent item, List<NearCopy> copies) {
        List<WritingCheck> checks = new ArrayList<>(StemChecks.of(item));
        checks.addAll(OptionChecks.of(item));
        checks.add(source(item));
        copies.stream()
                .findFirst()
                .ifPresent(copy -> checks.add(
                        WritingCheck.weigh("Nearly the same as " + copy.slug(), "It asks: “" + copy.begin() + "”")));
        return List.copyOf(checks);
    }

    /** Such as "1 to fix, 2 to weigh". */
    static String summary(List<WritingCheck> checks) {
        long fix = checks.stream().filter(check -> check.tone().equals("bad")).count();
        long weigh =
                checks.stream().filter(check -> check.tone().equals("warn")).count();
        return fix + weigh == 0 ? "Nothing to fix" : fix + " to fix, " + weigh + " to weigh";
    }

    private static WritingCheck source(ItemContent item) {
        return item.references().isEmpty()
                ? WritingCheck.fix("No reference", "Textbook with page, guideline or paper.")
                : WritingCheck.good("Reference given");
    }
}
