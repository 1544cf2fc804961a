package org.aliquot.web.teach;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aliquot.bank.ItemDesk;
import org.aliquot.bank.ItemFilter;
import org.aliquot.bank.ItemPage;
import org.aliquot.bank.ItemRow;
import org.aliquot.bank.Purpose;
import org.aliquot.web.Wording;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.Paging;
import org.aliquot.web.staff.Place;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.StaffUrls;
import org.aliquot.web.staff.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/items}: the question bank. */
@Controller
class BankController {

    /** What was asked for; absent parts are null. */
    record Wanted(
            @Nullable String q,
            @Nullable String topic,
            @Nullable String status,
            @Nullable @BindParam("for") String purpose,
            @Nullable String after) {}

    private static final int PAGE = 50;

    private final ItemDesk desk;
    private final Topics topics;

    BankController(ItemDesk desk, Topics topics) {
        this.desk = desk;
        this.topics = topics;
    }

    @GetMapping("/teach/items")
    ModelAndView list(Wanted wanted, Visit visit) {
        String topic = Search.typed(wanted.topic());
        String status = state(Search.typed(wanted.status()));
        ItemPage found = desk.list(new ItemFilter(
                Search.orNull(wanted.q()),
                Search.orNull(topic),
                null,
                Search.orNull(status),
                Purpose.of(wanted.purpose()),
                Search.orNull(wanted.after()),
                PAGE));
        BankList view = new BankList(
                Search.typed(wanted.q()),
                topics.choices(topic),
                states(status),
                purposes(Purpose.of(wanted.purpose())),
                found.items().stream().map(BankController::line).toList(),
                paging(wanted, found));
        return visit.at(Place.BANK, "Question bank").show("teach/bank", view);
    }

    private static String state(String typed) {
        return Stream.of(ItemStatus.values()).map(ItemStatus::word).anyMatch(typed::equals) ? typed : "";
    }

    private static List<Choice> states(String chosen) {
        Stream<Choice> words = Stream.of(ItemStatus.values())
                .map(status ->
                        new Choice(status.word(), status.title(), status.word().equals(chosen)));
        return Stream.concat(Stream.of(new Choice("", "Any but retired", chosen.isEmpty())), words)
                .toList();
    }

    private static List<Choice> purposes(@Nullable Purpose chosen) {
        return List.of(
                new Choice("", "Anything", chosen == null),
                new Choice(Purpose.EXAM.word(), "Quizzes and exams", chosen == Purpose.EXAM),
                new Choice(Purpose.CHECK.word(), "Lessons", chosen == Purpose.CHECK));
    }

    private static BankList.Line line(ItemRow row) {
        return new BankList.Line(
                row.slug(),
                row.begin().isBlank() ? "Nothing written yet" : row.begin(),
                TopicTitles.of(row.topic()),
                LevelWords.of(row.level()),
                ItemStatus.of(row.status()),
                row.version(),
                row.hasDraft(),
                row.fromPack(),
                row.purpose() == Purpose.CHECK,
                StaffUrls.item(row.slug()));
    }

    private static Paging paging(Wanted wanted, ItemPage found) {
        String said = Wording.count(found.items().size(), "question") + (found.next() == null ? "" : ", more follow");
        return new Paging(
                said,
                Search.orNull(wanted.after()) == null ? null : url(wanted, null),
                found.next() == null ? null : url(wanted, found.next()));
    }

    private static String url(Wanted wanted, @Nullable String after) {
        return StaffUrls.with(
                StaffUrls.bank(),
                Map.of(
                        "q", Search.typed(wanted.q()),
                        "topic", Search.typed(wanted.topic()),
                        "status", Search.typed(wanted.status()),
                        "for", Search.typed(wanted.purpose()),
                        "after", after == null ? "" : after));
    }
}
