package org.aliquot.web.printing;

import static org.aliquot.web.paper.PaperFont.BOLD;
import static org.aliquot.web.paper.PaperFont.REGULAR;
import static org.aliquot.web.printing.SheetHead.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.aliquot.bank.ItemForLearner;
import org.aliquot.bank.OptionView;
import org.aliquot.bank.PanelView;
import org.aliquot.bank.TaskView;
import org.aliquot.catalog.Exhibit;
import org.aliquot.delivery.PaperForm;
import org.aliquot.web.paper.ProseLine;
import org.aliquot.web.paper.ProsePaper;
import org.aliquot.web.paper.TaggedPaper;
import org.aliquot.web.question.Questions;
import org.openpdf.text.Phrase;

/** The questions: each whole on one page, as long as a page has room for it. */
final class QuestionSheet {

    private static final float BETWEEN = 16;

    private final TaggedPaper paper;
    private final Printout printout;
    private final ProsePaper prose;
    private final ProseLine line;

    QuestionSheet(TaggedPaper paper, Printout printout, Function<String, byte[]> pictures) {
        this.paper = paper;
        this.printout = printout;
        this.prose = new ProsePaper(paper, pictures, TEXT);
        this.line = new ProseLine(TEXT);
    }

    void write() {
        SheetHead.write(paper, printout, Sheet.QUESTIONS);
        paper.paragraph(REGULAR.words(printout.length() + ".", TEXT), 4);
        SheetHead.who(paper);
        paper.paragraph(
                REGULAR.words(
                        "Choose the one best answer, unless a question asks for more. Mark your answers on the answer"
                                + " sheet that has the same print code. Hand in both when you have finished.",
                        TEXT),
                12);
        int number = 0;
        for (PaperForm.Question question : printout.questions()) {
            int place = ++number;
            paper.together(() -> question(place, question.asked()));
        }
        paper.paragraph(BOLD.words("End of the exam", TEXT), BETWEEN);
    }

    private void question(int number, ItemForLearner asked) {
        paper.heading(2, BOLD.words("Question " + number, TEXT), BETWEEN);
        prose.write(asked.stemHtml(), 3);
        Stream.concat(Stream.ofNullable(asked.exhibit()), asked.task().drawings().stream())
                .forEach(this::exhibit);
        if (asked.task().panel() instanceof PanelView.Antigram antigram) {
            new AntigramTable(paper, antigram).write();
        }
        paper.indented(4, () -> task(asked.task()));
    }

    private void exhibit(Exhibit exhibit) {
        prose.picture(exhibit.svg(), exhibit.title() + ". " + exhibit.description());
    }

    private void task(TaskView task) {
        switch (task.type()) {
            case SINGLE, TRUE_FALSE, MULTIPLE, ORDERING, CONTROL_CHART, FIELD -> {
                hint(AnswerWords.hint(task));
                options(task.options(), Questions::letter);
            }
            case MATCHING -> {
                hint(AnswerWords.hint(task));
                options(task.sources(), number -> number + 1 + ".");
                hint("Choose from:");
                options(task.targets(), Questions::letter);
            }
            case CLOZE -> gaps(task.gaps());
            case HOTSPOT, NUMERIC, TEXT, ANTIBODY_PANEL, DIFFERENTIAL, FIELD_MARKS, FIELD_COUNT, RULED, WRITTEN ->
                hint(AnswerWords.hint(task));
        }
    }

    /** Gaps have their numbers in the text; those with words to choose from have them below. */
    private void gaps(List<TaskView.GapView> gaps) {
        List<TaggedPaper.Entry> entries = new ArrayList<>();
        for (int i = 0; i < gaps.size(); i++) {
            if (!gaps.get(i).choices().isEmpty()) {
                String choices = String.join("  /  ", gaps.get(i).choices());
                entries.add(entry("(" + (i + 1) + ")", REGULAR.words(choices, TEXT)));
            }
        }
        paper.list(entries, 3);
    }

    private void hint(String words) {
        if (!words.isEmpty()) {
            paper.paragraph(REGULAR.words(words, TEXT - 1), 4);
        }
    }

    private void options(List<OptionView> options, IntFunction<String> mark) {
        List<TaggedPaper.Entry> entries = new ArrayList<>();
        for (OptionView option : options) {
            entries.add(entry(mark.apply(entries.size()), line.of(option.html())));
        }
        paper.list(entries, 3);
        options.forEach(option -> prose.pictures(option.html()));
    }

    private static TaggedPaper.Entry entry(String mark, Phrase words) {
        return new TaggedPaper.Entry(BOLD.words(mark, TEXT), words);
    }
}
