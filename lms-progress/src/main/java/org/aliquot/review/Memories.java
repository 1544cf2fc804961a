package org.aliquot.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aliquot.people.AccountId;
import org.aliquot.spacing.Card;
import org.aliquot.spacing.Fsrs;
import org.aliquot.spacing.Rating;
import org.aliquot.spacing.Review;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Works out from the journal how the memories of cards stand: the same journal always gives the same dates. */
@Component
class Memories {

    private final StudyCardTable cards;
    private final JournalTable journal;
    private final SettingTable settings;
    private final ObjectProvider<ExamDay> exam;

    Memories(StudyCardTable cards, JournalTable journal, SettingTable settings, ObjectProvider<ExamDay> exam) {
        this.cards = cards;
        this.journal = journal;
        this.settings = settings;
        this.exam = exam;
    }

    /** The learner's setting; when the exam was moved, all cards are aimed anew first. */
    LearnerSetting current(AccountId account) {
        LearnerSetting setting = settings.find(account);
        return Objects.equals(setting.aimedAt(), day(account)) ? setting : aim(account);
    }

    /** Works out some cards of a learner whose setting is held. */
    void settle(LearnerSetting setting, Collection<CardId> ids) {
        if (!ids.isEmpty()) {
            write(setting, cards.find(setting.account(), ids), journal.of(ids));
        }
    }

    /** Works out all cards of a learner, after weights or the day of the exam have changed. */
    void settleAll(LearnerSetting setting) {
        write(setting, cards.all(setting.account()), journal.of(setting.account()));
    }

    /** How any card stands that was made of a miss at this moment, and not looked at since. */
    Card missed(LearnerSetting setting, Instant at) {
        return setting.fsrs().replayed(at, List.of(new Review(at, Rating.AGAIN)));
    }

    /** A card as it stood before its last review. */
    StudyCard before(LearnerSetting setting, StudyCard card) {
        List<Review> reviews = journal.of(List.of(card.id())).getOrDefault(card.id(), List.of());
        return card.with(memory(setting.fsrs(), card, reviews.subList(0, Math.max(0, reviews.size() - 1))));
    }

    private LearnerSetting aim(AccountId account) {
        LocalDate day = day(account);
        LearnerSetting held = settings.hold(account).aimed(day);
        settings.aim(account, day);
        settleAll(held);
        return held;
    }

    private @Nullable LocalDate day(AccountId account) {
        ExamDay known = exam.getIfAvailable();
        return known == null ? null : known.of(account).orElse(null);
    }

    private void write(LearnerSetting setting, List<StudyCard> found, Map<CardId, List<Review>> reviews) {
        Fsrs fsrs = setting.fsrs();
        List<StudyCard> moved = found.stream()
                .map(card -> card.with(memory(fsrs, card, reviews.getOrDefault(card.id(), List.of()))))
                .toList();
        if (!moved.isEmpty()) {
            cards.remember(setting.account(), moved);
        }
    }

    private static Card memory(Fsrs fsrs, StudyCard card, List<Review> reviews) {
        return reviews.isEmpty() ? Card.created(firstDue(card)) : fsrs.replayed(card.addedAt(), reviews);
    }

    /** What was just read is asked the day after; what was asked for, at once. */
    private static Instant firstDue(StudyCard card) {
        return card.source().origin() == Origin.CHOSEN
                ? card.addedAt()
                : card.addedAt().plus(Duration.ofDays(1));
    }
}
