package org.aliquot.review;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemForLearner;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.bank.Reading;
import org.aliquot.forms.Seeded;
import org.aliquot.prose.Prose;
import org.aliquot.question.ItemType;
import org.aliquot.spacing.Rating;
import org.springframework.stereotype.Component;

/** Makes of a card what is asked; the same until the card is graded. */
@Component
class Asking {

    private static final long PURPOSE = 0x72657669L;

    private final Siblings siblings;
    private final ItemBank bank;
    private final Prose prose = new Prose();

    Asking(Siblings siblings, ItemBank bank) {
        this.siblings = siblings;
        this.bank = bank;
    }

    /** Empty when there is nothing left to ask: its question was retired, and there is no other. */
    Optional<Asked> ask(LearnerSetting setting, StudyCard card, Instant now) {
        return front(card).map(front -> new Asked(card, front, next(setting, card, now), now));
    }

    /** A card as it was asked before its last review, with the question that was asked then. */
    Asked again(LearnerSetting setting, StudyCard before, ItemVersionId version, Instant now) {
        return new Asked(before, question(before, version), next(setting, before, now), now);
    }

    private Optional<Asked.Front> front(StudyCard card) {
        String words = card.source().words();
        return words == null
                ? siblings.next(card).map(version -> question(card, version))
                : Optional.of(new Asked.Point(prose.inline(Cloze.of(words)), prose.inline(words)));
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
