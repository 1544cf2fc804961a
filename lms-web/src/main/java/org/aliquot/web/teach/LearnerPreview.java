package org.aliquot.web.teach;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.aliquot.bank.ItemContent;
import org.aliquot.bank.OptionContent;
import org.aliquot.catalog.Catalog;
import org.aliquot.prose.Prose;
import org.aliquot.web.question.AnswerNotes;
import org.aliquot.web.question.ExhibitView;
import org.aliquot.web.question.OptionView;
import org.aliquot.web.question.QuestionView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a question as learners will see it, from content that nobody has published yet. */
@Component
class LearnerPreview {

    private final Prose prose = new Prose();
    private final Catalog catalog;

    LearnerPreview(Catalog catalog) {
        this.catalog = catalog;
    }

    EditorSide side(ItemForm form, ItemContent content) {
        return new EditorSide(
                WritingChecks.of(form), question(content, false), question(content, true), notes(content));
    }

    private QuestionView question(ItemContent content, boolean judged) {
        List<OptionView> options = IntStream.range(0, content.options().size())
                .mapToObj(place -> option(place, content.options().get(place), judged))
                .toList();
        return new QuestionView(
                prose.html(content.stem()),
                exhibit(content.exhibit()),
                content.choose() == null ? 1 : content.choose(),
                options);
    }

    private OptionView option(int place, OptionContent option, boolean judged) {
        return new OptionView(
                option.id(),
                ItemForm.letter(place),
                prose.inline(option.text()),
                false,
                judged ? new OptionView.Verdict(option.correct(), prose.inline(option.rationale())) : null);
    }

    private AnswerNotes notes(ItemContent content) {
        String takeaway = content.takeaway();
        return new AnswerNotes(prose.html(content.rationale()), takeaway == null ? null : prose.inline(takeaway), null);
    }

    private @Nullable ExhibitView exhibit(@Nullable String name) {
        return Optional.ofNullable(name)
                .map(known -> catalog.exhibitNames(List.of(known)).get(known))
                .flatMap(catalog::exhibit)
                .map(drawing -> new ExhibitView(drawing.svg(), null, drawing.description()))
                .orElse(null);
    }
}
