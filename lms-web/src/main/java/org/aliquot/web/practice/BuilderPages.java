package org.aliquot.web.practice;

import static org.aliquot.web.language.Titles.titled;

import java.util.Arrays;
import java.util.List;
import org.aliquot.examplan.Area;
import org.aliquot.people.AccountId;
import org.aliquot.practice.Board;
import org.aliquot.practice.Practice;
import org.aliquot.practice.PracticeClock;
import org.aliquot.practice.PracticeKind;
import org.aliquot.practice.PracticeOffer;
import org.aliquot.practice.PracticePool;
import org.aliquot.practice.PracticeWish;
import org.aliquot.practice.Tally;
import org.aliquot.web.address.ExamUrls;
import org.aliquot.web.address.PracticeUrls;
import org.aliquot.web.practice.BuilderPage.Tick;
import org.aliquot.web.words.TopicTitles;
import org.springframework.stereotype.Component;

/** Puts the practice builder together: all there is to choose, with what the learner knows of it. */
@Component
class BuilderPages {

    private final Practice practice;
    private final TopicTitles topics;

    BuilderPages(Practice practice, TopicTitles topics) {
        this.practice = practice;
        this.topics = topics;
    }

    BuilderPage page(AccountId learner, Board board, List<Board> boards, PracticeWish wish) {
        PracticeOffer offer = practice.offer(learner, board, wish);
        String goOn = practice.underWay(learner, board, wish.clock())
                .map(attempt -> ExamUrls.attempt(attempt.toString()))
                .orElse(null);
        return new BuilderPage(
                board.key(),
                boards.size() < 2
                        ? List.of()
                        : boards.stream()
                                .map(each -> new BuilderPage.Board(
                                        titled(each.title()),
                                        PracticeUrls.builder(each.key()),
                                        each.key().equals(board.key())))
                                .toList(),
                board.areas().stream()
                        .filter(area -> offer.areas().containsKey(area.code()))
                        .map(area -> area(area, offer, wish))
                        .toList(),
                kinds(offer, wish),
                pools(offer.total(), wish),
                Arrays.stream(PracticeClock.values())
                        .map(clock -> new Tick(clock.word(), BuilderWords.of(clock), "", clock == wish.clock()))
                        .toList(),
                wish.items(),
                wish.minutes(),
                BuilderWords.fits(offer.matching(), wish, goOn));
    }

    private BuilderPage.Area area(Area area, PracticeOffer offer, PracticeWish wish) {
        List<Tick> topics = area.topics().stream()
                .filter(topic -> offer.topics().containsKey(topic))
                .map(topic -> new Tick(
                        topic,
                        this.topics.of(topic),
                        BuilderWords.counts(offer.topics().getOrDefault(topic, NOTHING)),
                        wish.topics().contains(topic)))
                .toList();
        return new BuilderPage.Area(
                new Tick(
                        area.code(),
                        titled(area.title()),
                        BuilderWords.counts(offer.areas().getOrDefault(area.code(), NOTHING)),
                        wish.areas().contains(area.code())),
                topics,
                topics.stream().anyMatch(Tick::chosen));
    }

    private static final Tally NOTHING = new Tally(0, 0, 0, 0, 0);

    private static List<Tick> kinds(PracticeOffer offer, PracticeWish wish) {
        return Arrays.stream(PracticeKind.values())
                .filter(offer.kinds()::containsKey)
                .map(kind -> new Tick(
                        kind.word(),
                        BuilderWords.of(kind),
                        "" + offer.kinds().get(kind),
                        wish.kinds().contains(kind)))
                .toList();
    }

    /** Nothing is due before somebody plans reviews; the others stand there always, so that they are known. */
    private static List<Tick> pools(Tally total, PracticeWish wish) {
        return Arrays.stream(PracticePool.values())
                .filter(pool -> pool != PracticePool.DUE || total.due() > 0 || wish.pool() == PracticePool.DUE)
                .map(pool -> new Tick(pool.word(), BuilderWords.of(pool), "" + total.of(pool), pool == wish.pool()))
                .toList();
    }
}
