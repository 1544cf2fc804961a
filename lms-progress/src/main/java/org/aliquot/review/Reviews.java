package org.aliquot.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.aliquot.clock.ServerClock;
import org.aliquot.people.AccountId;
import org.aliquot.review.JournalTable.Tally;
import org.aliquot.spacing.Card;
import org.aliquot.spacing.DayLoad;
import org.aliquot.spacing.LoadForecast;
import org.aliquot.spacing.ReviewGain;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a learner reviews, and when. */
@Service
public class Reviews {

    private static final int USUAL_SECONDS = 20;
    private static final int FEW_REVIEWS = 10;

    private final StudyCardTable cards;
    private final JournalTable journal;
    private final SettingTable settings;
    private final Memories memories;
    private final Gathering gathering;
    private final UnreadLessons unread;
    private final ServerClock clock;

    Reviews(
            StudyCardTable cards,
            JournalTable journal,
            SettingTable settings,
            Memories memories,
            Gathering gathering,
            UnreadLessons unread,
            ServerClock clock) {
        this.cards = cards;
        this.journal = journal;
        this.settings = settings;
        this.memories = memories;
        this.gathering = gathering;
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
        return day(account, courses, false);
    }

    /** All that is due, for somebody who wants more than the day has time for. */
    @Transactional
    public ReviewDay more(AccountId account, Collection<String> courses) {
        return day(account, courses, true);
    }

    private ReviewDay day(AccountId account, Collection<String> courses, boolean more) {
        LearnerSetting setting = memories.current(account);
        Instant now = clock.now();
        LocalDate today = now.atZone(setting.zone()).toLocalDate();
        List<StudyCard> due = cards.due(account, courses, begin(today.plusDays(1), setting.zone()));
        Tally tally = journal.tally(account, begin(today, setting.zone()));
        int each = secondsEach(tally);
        DayQueue queue = new DayQueue(
                setting.fsrs(), gain(setting, today), each, !due.isEmpty() && unread.any(account, courses));
        List<StudyCard> useful = more ? queue.mostUsefulFirst(due, now) : queue.worthwhile(due, now);
        int fitting =
                more ? useful.size() : Math.min(useful.size(), queue.fitting(setting.minutes() * 60 - tally.seconds()));
        return new ReviewDay(
                useful.subList(0, fitting), due.size() - fitting, tally.done(), each, setting.minutes(), now);
    }

    /** The most useful of the cards that are due today or on the days after it, for a device that will be without a network. */
    @Transactional
    public List<StudyCard> coming(AccountId account, String course, int days, int most) {
        LearnerSetting setting = memories.current(account);
        Instant now = clock.now();
        LocalDate today = now.atZone(setting.zone()).toLocalDate();
        List<StudyCard> due = cards.due(account, List.of(course), begin(today.plusDays(days), setting.zone()));
        return new DayQueue(setting.fsrs(), gain(setting, today), USUAL_SECONDS, false)
                .worthwhile(due, now).stream().limit(most).toList();
    }

    /** What is to be reviewed today, for whoever plans the day. */
    @Transactional
    public DueCards due(AccountId account, Collection<String> courses, LocalDate today, ZoneId zone) {
        ReviewDay day = day(account, courses);
        return new DueCards(day.planned().size(), day.secondsEach());
    }

    /** Reviews to be expected on the coming days. */
    @Transactional
    public List<DayLoad> forecast(AccountId account, Collection<String> courses, int days) {
        LearnerSetting setting = memories.current(account);
        Instant now = clock.now();
        Tally tally = journal.tally(account, now);
        List<Card> standing = new ArrayList<>(
                cards.open(account, courses).stream().map(StudyCard::memory).toList());
        double limit = Math.max(1, setting.minutes() * 60.0 / secondsEach(tally));
        return new LoadForecast(setting.fsrs()).of(standing, now, days, limit);
    }

    /** Minutes a day, from 5 to 120. */
    @Transactional
    public void limit(AccountId account, int minutes) {
        settings.minutes(account, Math.clamp(minutes, 5, 120));
    }

    private static @Nullable ReviewGain gain(LearnerSetting setting, LocalDate today) {
        LocalDate exam = setting.aimedAt();
        return exam == null || !exam.isAfter(today) ? null : new ReviewGain(setting.fsrs(), setting.settings(), exam);
    }

    private static int secondsEach(Tally tally) {
        return tally.reviews() < FEW_REVIEWS ? USUAL_SECONDS : Math.clamp(tally.secondsEach(), 5, 120);
    }

    private static Instant begin(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
