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

/**
 * As what a check is asked: a family with numbers of its own for each try, steps and targets in an order that tells nothing, what the
 * laboratory shows drawn for each try.
 *
 * <p>A page says which one it asks by a number. Of what the laboratory draws that is the number of the try alone: panel and chart, and
 * with them what is right, could be computed from a seed.
 */
final class CheckAsking {

    private static final long NUMBERS = 0x636865636bL;
    private static final long ORDER = 0x6f72646572L;

    private CheckAsking() {}

    /** What a page says: the same for one reader until they have answered; a visitor's answers are not counted, so theirs stays. */
    static long number(@Nullable AccountId reader, ItemVersion question, int tries) {
        ItemType type = question.content().type();
        if (type.isLaboratory()) {
            return tries;
        }
        return question.content().isDrawn() || type == ItemType.ORDERING || type == ItemType.MATCHING
                ? Seeded.stream(who(reader) ^ question.slug().hashCode(), NUMBERS + tries)
                        .next()
                : 0;
    }

    /** What is asked by the number that a page said. */
    static long seed(ItemBank bank, @Nullable AccountId reader, ItemVersion question, long number) {
        return question.content().type().isLaboratory()
                ? bank.seedOf("check %d %s %d".formatted(who(reader), question.slug(), reader == null ? 0 : number))
                : number;
    }

    /** The pictures of fields come by themselves. */
    static ItemForLearner asked(ItemBank bank, ItemVersion question, long seed) {
        ItemForLearner item = bank.withoutPictures(question.id(), seed, Reading.now());
        Seeded random = Seeded.stream(seed, ORDER);
        return switch (item.type()) {
            case ORDERING -> item.ordered(mixed(item.options(), random));
            case MATCHING -> item.ordered(mixed(item.task().targets(), random));
            default -> item;
        };
    }

    private static long who(@Nullable AccountId reader) {
        return reader == null
                ? 0
                : reader.value().getMostSignificantBits() ^ reader.value().getLeastSignificantBits();
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
