package org.aliquot.web.recall;

import static org.aliquot.web.language.Phrases.phrase;
import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemVersion;
import org.aliquot.catalog.Catalog;
import org.aliquot.clock.ServerClock;
import org.aliquot.enrollment.Enrollments;
import org.aliquot.people.AccountId;
import org.aliquot.prose.Prose;
import org.aliquot.review.CardBox;
import org.aliquot.review.CardId;
import org.aliquot.review.Origin;
import org.aliquot.review.StudyCard;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.address.RecallUrls;
import org.aliquot.web.words.TopicTitles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the list of a learner's cards. */
@Component
class CardLists {

    private static final int ON_A_PAGE = 25;
    private static final String NO_AREA = phrase("area|Other");

    private final CardBox box;
    private final Enrollments enrollments;
    private final ItemBank bank;
    private final Catalog catalog;
    private final ServerClock clock;
    private final TopicTitles topics;
    private final Prose prose = new Prose();

    CardLists(
            CardBox box,
            Enrollments enrollments,
            ItemBank bank,
            Catalog catalog,
            ServerClock clock,
            TopicTitles topics) {
        this.box = box;
        this.enrollments = enrollments;
        this.bank = bank;
        this.catalog = catalog;
        this.clock = clock;
        this.topics = topics;
    }

    CardListPage page(AccountId account, CardFilter filter, Dates dates) {
        Instant now = clock.now();
        Instant end = now.atZone(dates.zone())
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(dates.zone())
                .toInstant();
        Set<String> courses = enrollments.openCourses(account);
        List<StudyCard> all = box.all(account).stream()
                .filter(card -> courses.contains(card.source().course()))
                .toList();
        Map<String, String> sections = sections(all);
        List<StudyCard> chosen = all.stream()
                .filter(card -> filter.show().holds(card, end) && isChosen(card, filter, sections))
                .toList();
        int pages = Math.max(1, Math.ceilDiv(chosen.size(), ON_A_PAGE));
        int page = Math.min(filter.page(), pages);
        List<StudyCard> shown =
                chosen.stream().skip((page - 1L) * ON_A_PAGE).limit(ON_A_PAGE).toList();
        return new CardListPage(
                tabs(all, filter, sections, end),
                areas(all, filter, sections),
                origins(filter),
                lines(account, shown, now, dates),
                said(chosen.size(), page, shown.size()),
                new CardListPage.Keep(filter.show().word()),
                page > 1 ? filter.at(page - 1).url() : null,
                page < pages ? filter.at(page + 1).url() : null);
    }

    private static String said(int all, int page, int shown) {
        int first = (page - 1) * ON_A_PAGE + 1;
        return all > ON_A_PAGE
                ? t("{0} to {1} of {2}", first, first + shown - 1, Wording.count(all, "card"))
                : Wording.count(all, "card");
    }

    private static List<CardListPage.Tab> tabs(
            List<StudyCard> all, CardFilter filter, Map<String, String> sections, Instant end) {
        return Arrays.stream(CardFilter.Show.values())
                .map(show -> new CardListPage.Tab(
                        show.words() + ", "
                                + all.stream()
                                        .filter(card -> show.holds(card, end) && isChosen(card, filter, sections))
                                        .count(),
                        filter.showing(show).url(),
                        show == filter.show()))
                .toList();
    }

    private static List<CardListPage.Choice> areas(
            List<StudyCard> all, CardFilter filter, Map<String, String> sections) {
        return all.stream().map(card -> area(card, sections)).collect(Collectors.toCollection(TreeSet::new)).stream()
                .map(area -> new CardListPage.Choice(area, titled(area), area.equals(filter.area())))
                .toList();
    }

    private static List<CardListPage.Choice> origins(CardFilter filter) {
        return Arrays.stream(Origin.values())
                .map(origin -> new CardListPage.Choice(
                        origin.word(), OriginWords.of(origin), origin.word().equals(filter.origin())))
                .toList();
    }

    private List<CardListPage.Line> lines(AccountId account, List<StudyCard> shown, Instant now, Dates dates) {
        Set<CardId> waiting = shown.stream().anyMatch(StudyCard::isQuestion) ? box.waiting(account) : Set.of();
        Map<String, ItemVersion> questions =
                bank
                        .current(shown.stream()
                                .filter(StudyCard::isQuestion)
                                .map(StudyCard::ref)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(ItemVersion::slug, version -> version));
        return shown.stream()
                .map(card -> new CardListPage.Line(
                        html(card, questions.get(card.ref())),
                        facts(card),
                        card.isPutAway() ? t("away|Put away") : due(card, waiting.contains(card.id()), now, dates),
                        card.isPutAway(),
                        RecallUrls.away(card.id().toString())))
                .toList();
    }

    private String html(StudyCard card, @Nullable ItemVersion question) {
        String words = card.source().words();
        if (words != null) {
            return prose.inline(words);
        }
        return question == null
                ? t("This question is no longer in use.")
                : bank.forLearner(question.id()).stemHtml();
    }

    private List<String> facts(StudyCard card) {
        String topic = card.source().topic();
        int lapses = card.memory().lapses();
        return Stream.of(
                        topic == null ? null : topics.of(topic),
                        OriginWords.of(card.source().origin()),
                        lapses == 0 ? null : t("Forgotten {0}", Wording.count(lapses, "time")))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String due(StudyCard card, boolean waits, Instant now, Dates dates) {
        if (card.memory().due().isBefore(now)) {
            return waits ? t("card|Hidden by an exam") : t("card|Due");
        }
        return t("Comes {0}", When.of(now, card.memory().due(), dates.zone()));
    }

    private static boolean isChosen(StudyCard card, CardFilter filter, Map<String, String> sections) {
        return (filter.area() == null || filter.area().equals(area(card, sections)))
                && (filter.origin() == null
                        || filter.origin().equals(card.source().origin().word()));
    }

    private static String area(StudyCard card, Map<String, String> sections) {
        String lesson = card.source().lesson();
        return lesson == null ? t(NO_AREA) : sections.getOrDefault(lesson, t(NO_AREA));
    }

    /** The part of its course that each lesson stands in. */
    private Map<String, String> sections(List<StudyCard> cards) {
        Map<String, String> sections = new HashMap<>();
        cards.stream()
                .map(card -> card.source().course())
                .distinct()
                .flatMap(course -> catalog.outline(course).stream())
                .flatMap(outline -> outline.sections().stream())
                .forEach(section ->
                        section.lessons().forEach(lesson -> sections.putIfAbsent(lesson.slug(), section.title())));
        return sections;
    }
}
