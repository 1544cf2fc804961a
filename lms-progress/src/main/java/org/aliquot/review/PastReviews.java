package org.aliquot.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.random.RandomGenerator;
import org.aliquot.backfill.PastRows;
import org.aliquot.backfill.PastTable;
import org.aliquot.clock.Ids;
import org.aliquot.people.AccountId;
import org.aliquot.spacing.Card;
import org.aliquot.spacing.Fsrs;
import org.aliquot.spacing.Rating;
import org.aliquot.spacing.Review;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reviews of long ago, for made-up populations: each card on the first day of study on which it was due. */
@Component
public class PastReviews {

    private static final PastTable ENTRY =
            new PastTable("review_entry", "id, account_id, card_id, at, seed, seconds, rating, kind");

    private static final LocalTime EVENING = LocalTime.of(19, 0);
    private static final int WITHIN_SECONDS = 2 * 3600;

    /** Somebody who is quick: beside unread lessons, slow reviews are rarely worth their time, and the day would show none. */
    private static final int LEAST_SECONDS = 5;

    private static final int MOST_SECONDS = 20;

    private final StudyCardTable cards;
    private final JournalTable journal;
    private final Gathering gathering;
    private final Memories memories;

    PastReviews(StudyCardTable cards, JournalTable journal, Gathering gathering, Memories memories) {
        this.cards = cards;
        this.journal = journal;
        this.gathering = gathering;
        this.memories = memories;
    }

    /** Makes cards of what the learner has missed and read, and reviews them on these days. */
    @Transactional
    public void write(PastRows rows, AccountId learner, NavigableSet<LocalDate> days, RandomGenerator random) {
        gathering.gather(learner);
        LearnerSetting setting = memories.current(learner);
        var missed = journal.of(learner);
        for (StudyCard card : cards.all(learner)) {
            List<Review> known = missed.getOrDefault(card.id(), List.of());
            for (Review review : reviews(setting, card, known, days, random)) {
                rows.add(
                        ENTRY,
                        Ids.at(review.at(), random),
                        learner,
                        card.id().value(),
                        review.at(),
                        0,
                        random.nextInt(LEAST_SECONDS, MOST_SECONDS),
                        review.rating().grade(),
                        "review");
            }
        }
        rows.flush();
        memories.settleAll(setting);
    }

    /** Those between the misses that are known. */
    private static List<Review> reviews(
            LearnerSetting setting,
            StudyCard card,
            List<Review> missed,
            NavigableSet<LocalDate> days,
            RandomGenerator random) {
        Fsrs fsrs = setting.fsrs();
        List<Review> made = new ArrayList<>();
        List<Review> left = new ArrayList<>(missed);
        Card memory = Card.created(card.addedAt().plus(Duration.ofDays(1)));
        while (true) {
            LocalDate day = days.ceiling(memory.due().atZone(setting.zone()).toLocalDate());
            Instant at = day == null ? null : evening(setting, day, random);
            if (!left.isEmpty() && (at == null || !left.getFirst().at().isAfter(at))) {
                Review miss = left.removeFirst();
                memory = fsrs.next(memory, miss.at(), miss.rating());
            } else if (at == null) {
                return made;
            } else {
                Review review = new Review(at, rating(fsrs.retrievability(memory, at), random));
                memory = fsrs.next(memory, review.at(), review.rating());
                made.add(review);
            }
        }
    }

    private static Instant evening(LearnerSetting setting, LocalDate day, RandomGenerator random) {
        return day.atTime(EVENING).atZone(setting.zone()).toInstant().plusSeconds(random.nextInt(WITHIN_SECONDS));
    }

    /** Of a new card, what was read the day before. */
    private static Rating rating(double retrievability, RandomGenerator random) {
        double chance = retrievability == 0 ? 0.8 : retrievability;
        double drawn = random.nextDouble();
        if (drawn > chance) {
            return Rating.AGAIN;
        }
        return drawn < 0.12 ? Rating.EASY : drawn > chance - 0.12 ? Rating.HARD : Rating.GOOD;
    }
}
