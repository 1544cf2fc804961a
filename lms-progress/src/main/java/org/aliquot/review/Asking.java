package org.aliquot.review;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemForLearner;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.bank.Reading;
import org.aliquot.forms.Seeded;
import org.aliquot.prose.Prose;
import org.aliquot.question.ItemType;
import org.aliquot.spacing.Rating;
import org.springframework.stereotype.Component;

/** Makes of a card what is asked; the same until the card is graded, while no exam begins to keep it back or shows it. */
@Component
class Asking {

    /** What comes of asking a card. */
    sealed interface Outcome {
        record Ready(Asked asked) implements Outcome {}

        /** Exams keep back all that it could ask: it waits. */
        record KeptBack() implements Outcome {}

        /** Its question was retired, and there is no other. */
        record Gone() implements Outcome {}

        default Optional<Asked> ready() {
            return this instanceof Ready(var asked) ? Optional.of(asked) : Optional.empty();
        }
    }

    private static final long PURPOSE = 0x72657669L;

    private final Siblings siblings;
    private final ItemBank bank;
    private final Prose prose = new Prose();

    Asking(Siblings siblings, ItemBank bank) {
        this.siblings = siblings;
        this.bank = bank;
    }

    /** @param hidden exams that keep their questions back from this learner; of no matter to a card of a key point */
    Outcome ask(LearnerSetting setting, StudyCard card, Set<UUID> hidden, Instant now) {
        String words = card.source().words();
        return words == null
                ? siblings.next(setting.account(), card, hidden)
                        .<Outcome>map(choice -> choice.keptBack()
                                ? new Outcome.KeptBack()
                                : ready(setting, card, question(card, choice.version()), now))
                        .orElseGet(Outcome.Gone::new)
                : ready(setting, card, new Asked.Point(prose.inline(Cloze.of(words)), prose.inline(words)), now);
    }

    private static Outcome ready(LearnerSetting setting, StudyCard card, Asked.Front front, Instant now) {
        return new Outcome.Ready(new Asked(card, front, next(setting, card, now), now));
    }

    /** A card as it was asked with another of its questions, or an earlier version; empty where that is none of them. */
    Optional<Asked> other(LearnerSetting setting, StudyCard card, ItemVersionId version, Instant now) {
        return card.isQuestion() && siblings.asks(card, version)
                ? Optional.of(again(setting, card, version, now))
                : Optional.empty();
    }

    /** A card as it was asked before its last review, with the question that was asked then. */
    Asked again(LearnerSetting setting, StudyCard before, ItemVersionId version, Instant now) {
        return new Asked(before, question(before, version), next(setting, before, now), now);
    }

    private Asked.Question question(StudyCard card, ItemVersionId version) {
        Seeded random = Seeded.stream(
                card.id().value().getMostSignificantBits() ^ card.id().value().getLeastSignificantBits(),
                PURPOSE + card.memory().reviews());
        long seed = random.next();
        ItemForLearner item = bank.withoutPictures(version, seed, Reading.now());
        boolean mixed =
                item.type() == ItemType.SINGLE || item.type() == ItemType.MULTIPLE || item.type() == ItemType.FIELD;
        List<String> order = item.options().stream().map(option -> option.id()).toList();
        return new Asked.Question(
                mixed ? item.ordered(random.shuffled(order)) : item,
                seed,
                bank.version(version).slug().equals(card.ref()));
    }

    private static Map<Rating, Instant> next(LearnerSetting setting, StudyCard card, Instant now) {
        Map<Rating, Instant> next = new EnumMap<>(Rating.class);
        setting.fsrs().choices(card.memory(), now).forEach((rating, after) -> next.put(rating, after.due()));
        return next;
    }
}
