package org.aliquot.review;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.clock.ServerClock;
import org.aliquot.people.AccountId;
import org.aliquot.review.JournalTable.Tally;
import org.aliquot.spacing.Card;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a learner reviews, and when. Cards whose questions exams keep back stay due, and no day asks them. */
@Service
public class Reviews {

    /** Cards that are due and can be asked, and how many wait for exams beside them. */
    private record Due(List<CardMemory> cards, int keptBack) {}

    private final StudyCardTable cards;
    private final JournalTable journal;
    private final SettingTable settings;
    private final Memories memories;
    private final Gathering gathering;
    private final KeptBackCards keptBack;
    private final UnreadLessons unread;
    private final ServerClock clock;

    Reviews(
            StudyCardTable cards,
            JournalTable journal,
            SettingTable settings,
            Memories memories,
            Gathering gathering,
            KeptBackCards keptBack,
            UnreadLessons unread,
            ServerClock clock) {
        this.cards = cards;
        this.journal = journal;
        this.settings = settings;
        this.memories = memories;
        this.gathering = gathering;
        this.keptBack = keptBack;
        this.unread = unread;
        this.clock = clock;
    }

    /** Makes cards of what was missed and read since the last time, unless that was a moment ago: none is due at once. */
    @Transactional
    public void gather(AccountId account) {
        if (!settings.isGathered(account)) {
            gathering.gather(account);
        }
    }

    /** Today's reviews in these courses. */
    @Transactional
    public ReviewDay day(AccountId account, Collection<String> courses) {
        Desk desk = desk(account);
        Due due = due(account, cards.due(account, courses, desk.tomorrow()));
        return today(desk, worthwhile(desk, due, account, courses), due, account);
    }

    /** How much of it there is, for who need not know what. */
    @Transactional
    public ReviewLoad load(AccountId account, Collection<String> courses) {
        Desk desk = desk(account);
        try (Stream<CardMemory> due = cards.eachDue(account, courses, desk.tomorrow())) {
            return desk.load(due.filter(keptBack.askable(account)).iterator(), () -> unread.any(account, courses));
        }
    }

    /** All that is due, for somebody who wants more than the day has time for. */
    @Transactional
    public ReviewDay more(AccountId account, Collection<String> courses) {
        Desk desk = desk(account);
        Due due = due(account, cards.due(account, courses, desk.tomorrow()));
        return day(desk, desk.queue(false).mostUsefulFirst(due.cards(), desk.now()), due, account);
    }

    /** Today's reviews in these courses, and those to be expected from today on, on so many days. */
    @Transactional
    public Outlook outlook(AccountId account, Collection<String> courses, int days) {
        Desk desk = desk(account);
        Instant tomorrow = desk.tomorrow();
        Map<Boolean, List<CardMemory>> byDue = cards.open(account, courses).stream()
                .collect(Collectors.partitioningBy(card -> card.memory().due().isBefore(tomorrow)));
        Due due = due(account, byDue.getOrDefault(true, List.of()));
        List<CardMemory> useful = worthwhile(desk, due, account, courses);
        List<Card> expected = Stream.concat(useful.stream(), byDue.getOrDefault(false, List.of()).stream())
                .map(CardMemory::memory)
                .toList();
        return new Outlook(today(desk, useful, due, account), desk.forecast(expected, days));
    }

    private Due due(AccountId account, List<CardMemory> all) {
        List<CardMemory> asked = all.stream().filter(keptBack.askable(account)).toList();
        return new Due(asked, all.size() - asked.size());
    }

    private ReviewDay today(Desk desk, List<CardMemory> useful, Due due, AccountId account) {
        return day(desk, desk.today(useful), due, account);
    }

    private ReviewDay day(Desk desk, List<CardMemory> planned, Due due, AccountId account) {
        return desk.day(cards.inOrder(account, planned), due.cards().size(), due.keptBack());
    }

    private List<CardMemory> worthwhile(Desk desk, Due due, AccountId account, Collection<String> courses) {
        return desk.queue(!due.cards().isEmpty() && unread.any(account, courses))
                .worthwhile(due.cards(), desk.now());
    }

    /** The most useful of the cards that are due today or on the days after it, for a device that will be without a network. */
    @Transactional
    public List<StudyCard> coming(AccountId account, String course, int days, int most) {
        Desk desk = new Desk(memories.current(account), clock.now(), Tally.NONE);
        Due due = due(account, cards.due(account, List.of(course), desk.begin(days)));
        List<CardMemory> useful = desk.queue(false).worthwhile(due.cards(), desk.now());
        return cards.inOrder(account, useful.subList(0, Math.min(useful.size(), most)));
    }

    /** Minutes a day, from 5 to 120. */
    @Transactional
    public void limit(AccountId account, int minutes) {
        settings.minutes(account, Math.clamp(minutes, 5, 120));
    }

    private Desk desk(AccountId account) {
        LearnerSetting setting = memories.current(account);
        Instant now = clock.now();
        return new Desk(setting, now, journal.tally(account, setting.dayBegins(now, 0)));
    }
}
