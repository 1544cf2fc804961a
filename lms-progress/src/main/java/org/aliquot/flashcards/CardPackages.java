package org.aliquot.flashcards;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.aliquot.catalog.ExhibitDesk;
import org.aliquot.clock.ServerClock;
import org.aliquot.delivery.ExamUnderWay;
import org.aliquot.enrollment.Enrollments;
import org.aliquot.people.AccountId;
import org.aliquot.review.CardBox;
import org.aliquot.review.CardId;
import org.aliquot.review.StudyCard;
import org.aliquot.spool.Spool;
import org.aliquot.spool.Spooled;
import org.springframework.stereotype.Service;

/**
 * A learner's own cards to be taken along: those of open courses that are not put away, and not while an exam is open. What an exam
 * keeps back is left out, since each card has its key.
 */
@Service
public class CardPackages {

    private final CardBox box;
    private final CardWriting writing;
    private final Enrollments enrollments;
    private final ExamUnderWay exams;
    private final ExhibitDesk desk;
    private final ServerClock clock;
    private final Spool spool;

    CardPackages(
            CardBox box,
            CardWriting writing,
            Enrollments enrollments,
            ExamUnderWay exams,
            ExhibitDesk desk,
            ServerClock clock,
            Spool spool) {
        this.box = box;
        this.writing = writing;
        this.enrollments = enrollments;
        this.exams = exams;
        this.desk = desk;
        this.clock = clock;
        this.spool = spool;
    }

    public FlashcardFile of(AccountId learner) throws IOException {
        if (exams.of(learner).isPresent()) {
            return new FlashcardFile.ExamRunning();
        }
        Set<String> courses = enrollments.openCourses(learner);
        Set<CardId> withheld = box.withOwnKeptBack(learner);
        List<StudyCard> kept = box.all(learner).stream()
                .filter(card ->
                        !card.isPutAway() && courses.contains(card.source().course()))
                .filter(card -> !withheld.contains(card.id()))
                .toList();
        Instant now = clock.now();
        AtomicInteger cards = new AtomicInteger();
        Spooled file = spool.make(out -> {
            try (AnkiPackage made = AnkiPackage.begin(out, now)) {
                writing.each(kept, new Drawings(desk, made), made::add);
                cards.set(made.finish());
            }
        });
        if (cards.get() == 0) {
            file.close();
            return new FlashcardFile.NoCards();
        }
        return new FlashcardFile.Made(file, cards.get());
    }
}
