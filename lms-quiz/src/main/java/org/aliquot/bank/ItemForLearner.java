package org.aliquot.bank;

import java.util.List;
import java.util.function.IntFunction;
import org.aliquot.catalog.Exhibit;
import org.aliquot.question.ItemType;
import org.jspecify.annotations.Nullable;

/** A question as a learner sees it during an attempt. It has no field for a key, a rationale or a topic. */
public record ItemForLearner(
        ItemVersionId id, String stemHtml, @Nullable Exhibit exhibit, TaskView task) {

    public ItemType type() {
        return task.type();
    }

    public List<OptionView> options() {
        return task.options();
    }

    /** @param address see {@link TaskView#picturesFrom} */
    public ItemForLearner picturesFrom(IntFunction<String> address) {
        return new ItemForLearner(id, stemHtml, exhibit, task.picturesFrom(address));
    }

    /** The same with its options in an attempt's own order. */
    public ItemForLearner ordered(List<String> ids) {
        return new ItemForLearner(id, stemHtml, exhibit, task.ordered(ids));
    }
}
