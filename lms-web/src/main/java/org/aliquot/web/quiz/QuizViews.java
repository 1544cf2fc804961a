package org.aliquot.web.quiz;

import java.util.List;
import java.util.Set;
import org.aliquot.authoring.BankRow;
import org.aliquot.authoring.BankSearch;
import org.aliquot.authoring.ItemFilter;
import org.aliquot.authoring.ItemOrder;
import org.aliquot.authoring.ItemPage;
import org.aliquot.authoring.ItemRow;
import org.aliquot.bank.Excerpt;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemVersion;
import org.aliquot.bank.Purpose;
import org.aliquot.blueprint.ExamForms;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.web.address.QuestionUrls;
import org.aliquot.web.words.ItemStatus;
import org.aliquot.web.words.LevelWords;
import org.aliquot.web.words.TopicTitles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the quiz editor shows. */
@Component
class QuizViews {

    private static final int FOUND = 20;

    private final ItemBank bank;
    private final BankSearch finding;
    private final ExamForms forms;
    private final TopicTitles topics;

    QuizViews(ItemBank bank, BankSearch finding, ExamForms forms, TopicTitles topics) {
        this.bank = bank;
        this.finding = finding;
        this.forms = forms;
        this.topics = topics;
    }

    QuizEditor quiz(ExamVersion exam, String search, @Nullable String refusal) {
        List<String> questions = exam.spec().questions();
        return new QuizEditor(
                exam.spec().key(),
                exam.spec().title(),
                exam.number(),
                true,
                exam.spec().isDrawn() && exam.spec().form().blueprint() != null,
                exam.spec().isDrawn() ? forms.inUse(exam.id()).size() : 0,
                exam.spec().form().items(),
                bank.current(questions).stream().map(this::line).toList(),
                finder(search, Set.copyOf(questions)),
                refusal);
    }

    private QuizEditor.Finder finder(String search, Set<String> there) {
        if (search.isEmpty()) {
            return new QuizEditor.Finder(search, List.of(), false);
        }
        ItemFilter filter = ItemFilter.ANY
                .search(search)
                .status(ItemStatus.PUBLISHED.word())
                .purpose(Purpose.EXAM);
        ItemPage page = finding.list(filter, ItemOrder.CODE, null, FOUND + there.size());
        List<QuizEditor.Line> found = page.rows().stream()
                .map(BankRow::item)
                .filter(row -> !there.contains(row.slug()))
                .map(this::line)
                .limit(FOUND)
                .toList();
        return new QuizEditor.Finder(search, found, page.next() != null);
    }

    private QuizEditor.Line line(ItemRow row) {
        return line(row.slug(), row.begin(), topics.of(row.topic()), LevelWords.of(row.level()));
    }

    private QuizEditor.Line line(ItemVersion version) {
        String begin = Excerpt.of(version.content().texts().stem());
        return line(
                version.slug(),
                begin,
                topics.of(version.content().placement().topic()),
                LevelWords.of(version.content().placement().level()));
    }

    private static QuizEditor.Line line(String slug, String begin, String topic, String level) {
        return new QuizEditor.Line(slug, begin, topic, level, QuestionUrls.item(slug), QuestionUrls.answers(slug));
    }
}
