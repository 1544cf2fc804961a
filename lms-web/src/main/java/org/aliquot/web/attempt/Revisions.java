package org.aliquot.web.attempt;

import static org.aliquot.web.language.Phrases.t;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemVersion;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.delivery.ReviewView;
import org.aliquot.question.ItemContent;
import org.aliquot.question.OptionContent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Questions that were revised after somebody had answered them. They are shown again as they were answered; whoever learns from that
 * is told, since a reason or a key may have been wrong.
 */
@Component
class Revisions {

    private final ItemBank bank;

    Revisions(ItemBank bank) {
        this.bank = bank;
    }

    /** What to say, by the version that was answered; questions that read the same today are left out. */
    Map<ItemVersionId, ReviewPage.Revised> of(Collection<ReviewView.Question> questions) {
        List<ItemVersion> answered = bank.versions(questions.stream()
                .map(question -> question.item().id())
                .distinct()
                .toList());
        Map<String, ItemVersion> today =
                bank.current(answered.stream().map(ItemVersion::slug).distinct().toList()).stream()
                        .collect(Collectors.toMap(ItemVersion::slug, Function.identity()));
        Map<ItemVersionId, ReviewPage.Revised> revised = new HashMap<>();
        for (ItemVersion then : answered) {
            ItemVersion now = today.get(then.slug());
            ReviewPage.Revised said =
                    now == null || now.number() <= then.number() ? null : words(then.content(), now.content());
            if (said != null) {
                revised.put(then.id(), said);
            }
        }
        return revised;
    }

    /** Null where only what learners do not read was changed, such as its topic or its level. */
    private static ReviewPage.@Nullable Revised words(ItemContent then, ItemContent now) {
        boolean asked = then.task().equals(now.task());
        if (asked && then.texts().equals(now.texts())) {
            return null;
        }
        return isRekeyed(then, now)
                ? new ReviewPage.Revised(
                        t(
                                "This question was revised after you answered it, and its right answer has changed. You see it as it was then, and your score has not changed."),
                        true)
                : new ReviewPage.Revised(
                        t("This question was revised after you answered it. You see it as it was then."),
                        !asked && then.options().isEmpty());
    }

    /** By name and by words: a typing error that was corrected in the right option makes no other one right, nor does another order. */
    private static boolean isRekeyed(ItemContent then, ItemContent now) {
        return !then.options().isEmpty()
                && !now.options().isEmpty()
                && !Set.copyOf(then.key()).equals(Set.copyOf(now.key()))
                && !right(then).equals(right(now));
    }

    private static Set<String> right(ItemContent content) {
        return content.options().stream()
                .filter(OptionContent::correct)
                .map(OptionContent::text)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
