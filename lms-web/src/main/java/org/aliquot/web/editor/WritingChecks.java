package org.aliquot.web.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aliquot.authoring.NearCopy;
import org.aliquot.question.ItemContent;
import org.aliquot.writing.WritingRemark.Weight;
import org.aliquot.writing.WritingRemarks;
import org.aliquot.writing.WritingRule;

/** Advice on a question's wording while it is written; what publishing demands is {@link Missing}. */
final class WritingChecks {

    /** Rules that publishing holds, too. */
    private static final Set<WritingRule> DEMANDED = Set.of(WritingRule.KEYED, WritingRule.REASONS);

    private WritingChecks() {}

    /** {@code copies} are other questions whose stems say nearly the same; what is {@code missing} is said there, not here. */
    static List<WritingCheck> of(ItemContent item, List<NearCopy> copies, List<Missing> missing) {
        boolean options = missing.stream().anyMatch(one -> one.field().startsWith("options"));
        List<WritingCheck> checks = new ArrayList<>();
        WritingRemarks.of(item).stream()
                .filter(remark -> !(options && remark.weight() == Weight.FIX && DEMANDED.contains(remark.rule())))
                .forEach(remark -> checks.add(WritingCheck.of(remark)));
        copies.stream().findFirst().ifPresent(copy -> checks.add(WritingCheck.copy(copy)));
        return List.copyOf(checks);
    }

    /** Such as "2 needed to publish, 1 to fix, 2 to weigh". */
    static String summary(List<Missing> missing, List<WritingCheck> checks) {
        List<String> parts = new ArrayList<>();
        if (!missing.isEmpty()) {
            parts.add(missing.size() + " needed to publish");
        }
        count(checks, "bad").ifPresent(fix -> parts.add(fix + " to fix"));
        count(checks, "warn").ifPresent(weigh -> parts.add(weigh + " to weigh"));
        return parts.isEmpty() ? "Nothing to fix" : String.join(", ", parts);
    }

    private static Optional<Long> count(List<WritingCheck> checks, String tone) {
        long count = checks.stream().filter(check -> check.tone().equals(tone)).count();
        return count == 0 ? Optional.empty() : Optional.of(count);
    }
}
