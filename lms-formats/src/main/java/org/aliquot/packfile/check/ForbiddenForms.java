package org.aliquot.packfile.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.aliquot.packfile.PackItem;
import org.aliquot.packfile.Problem;
import org.aliquot.packfile.SoundPack;
import org.aliquot.writing.WritingRemark;
import org.aliquot.writing.WritingRemark.Weight;
import org.aliquot.writing.WritingRemarks;
import org.aliquot.writing.WritingRule;

/** What the editor advises against and a pack must not hold; its other advice is a reviewer's to weigh. */
final class ForbiddenForms implements ContentCheck {

    private static final Set<WritingRule> RULES = EnumSet.of(
            WritingRule.ASKS,
            WritingRule.POSITIVE,
            WritingRule.ONE_THING,
            WritingRule.SHORT,
            WritingRule.NO_CATCH_ALL,
            WritingRule.ABSOLUTE,
            WritingRule.VAGUE,
            WritingRule.IN_ORDER);

    @Override
    public List<Problem> problems(SoundPack pack) {
        List<Problem> problems = new ArrayList<>();
        for (PackItem item : pack.questions()) {
            for (WritingRemark remark : WritingRemarks.of(item.content().whole().given(1))) {
                if (remark.weight() != Weight.GOOD && RULES.contains(remark.rule())) {
                    problems.add(pack.where()
                            .question(item.id(), item.id() + ": " + remark.finding() + ". " + remark.more()));
                }
            }
        }
        return problems;
    }
}
