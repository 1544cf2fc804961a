package org.aliquot.completion;

import java.util.List;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemForLearner;
import org.aliquot.bank.ItemVersion;
import org.aliquot.bank.OptionView;
import org.aliquot.bank.Reading;
import org.aliquot.forms.Seeded;
import org.aliquot.people.AccountId;
import org.aliquot.question.ItemType;
import org.jspecify.annotations.Nullable;

/** As what a check is asked: a family with numbers of its own for each try, steps and targets in an order that tells nothing. */
final class CheckAsking {

    private static final long NUMBERS = 0x636865636bL;
    private static final long ORDER = 0x6f72646572L;

    private CheckAsking() {}

    /** The same for one reader until they have answered; a visitor's answers are not counted, so theirs stays. */
    static long seed(@Nullable AccountId reader, String check, int tries) {
        long who = reader == null
                ? 0
                : reader.value().getMostSignificantBits() ^ reader.value().getLeastSignificantBits();
        return Seeded.stream(who ^ check.hashCode(), NUMBERS + tries).next();
    }

    static ItemForLearner asked(ItemBank bank, ItemVersion question, long seed) {
        ItemForLearner item = bank.forLearner(question.id(), seed, Reading.now());
        Seeded random = Seeded.stream(seed, ORDER);
        return switch (item.type()) {
            case ORDERING -> item.ordered(mixed(item.options(), random));
            case MATCHING -> item.ordered(mixed(item.task().targets(), random));
            default -> item;
        };
    }

    /** Whether the numbers, or the order of parts, follow from the seed. */
    static boolean draws(ItemVersion question) {
        ItemType type = question.content().type();
        return question.content().isDrawn() || type == ItemType.ORDERING || type == ItemType.MATCHING;
    }

    /** Authors write steps in the right order, so theirs is never shown. */
    private static List<String> mixed(List<OptionView> parts, Seeded random) {
        List<String> right = parts.stream().map(OptionView::id).toList();
        List<String> mixed = random.shuffled(right);
        while (mixed.equals(right) && right.size() > 1) {
            mixed = random.shuffled(right);
        }
        return mixed;
    }
}
