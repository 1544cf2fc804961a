package org.aliquot.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aliquot.authoring.ItemComments;
import org.aliquot.authoring.ItemDraft;
import org.aliquot.authoring.ReviewDesk;
import org.aliquot.bank.BankFigures;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemFigures;
import org.aliquot.bank.ItemFlag;
import org.aliquot.bank.ItemVersion;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.bank.Purpose;
import org.aliquot.draft.Comment;
import org.aliquot.draft.DraftReview;
import org.aliquot.draft.PublicationStatus;
import org.aliquot.people.Accounts;
import org.aliquot.question.ItemContent;
import org.aliquot.web.Dates;
import org.aliquot.web.Visit;
import org.aliquot.web.address.QuestionUrls;
import org.aliquot.web.editor.EditorViews;
import org.aliquot.web.editor.Question;
import org.aliquot.web.editor.ReviewBadge;
import org.aliquot.web.staff.DraftMerge;
import org.aliquot.web.words.ItemStatus;
import org.aliquot.web.words.KindWords;
import org.aliquot.web.words.LevelWords;
import org.aliquot.web.words.TopicTitles;
import org.aliquot.web.words.VersionRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the page on which a question is read: what learners get now, else its draft. */
@Component
class QuestionPages {

    private final EditorViews editor;
    private final ItemBank bank;
    private final BankFigures figures;
    private final ReviewDesk reviews;
    private final ItemComments comments;
    private final QuestionUsePages uses;
    private final WorkHistory deeds;
    private final TopicTitles topics;
    private final Accounts accounts;

    QuestionPages(
            EditorViews editor,
            ItemBank bank,
            BankFigures figures,
            ReviewDesk reviews,
            ItemComments comments,
            QuestionUsePages uses,
            WorkHistory deeds,
            TopicTitles topics,
            Accounts accounts) {
        this.editor = editor;
        this.bank = bank;
        this.figures = figures;
        this.reviews = reviews;
        this.comments = comments;
        this.uses = uses;
        this.deeds = deeds;
        this.topics = topics;
        this.accounts = accounts;
    }

    QuestionPage page(Question question, Visit visit) {
        Dates dates = visit.dates();
        ItemVersion published = bank.history(question.row().id()).stream()
                .findFirst()
                .map(line -> bank.version(line.id()))
                .orElse(null);
        ItemContent shown = published == null ? question.draft().content() : published.content();
        List<VersionRow> versions = editor.history(question, dates);
        return new QuestionPage(
                question.row().slug(),
                question.row().purpose() == Purpose.CHECK ? "Knowledge check" : "Question",
                ItemStatus.of(question.row().status()),
                facts(question, shown),
                draft(question, dates),
                editor.shown(
                        shown,
                        question.row().id(),
                        published == null
                                ? null
                                : QuestionUrls.picturesOf(question.row().slug(), published.number())),
                shown.references(),
                figures.of(question.row().id()).map(QuestionPages::figures).orElse(null),
                uses.of(question.row(), given(question, published), visit.caller()),
                versions,
                deeds.ofQuestion(question.row().slug(), dates),
                (int) comments.of(question.row().id()).stream()
                        .filter(Comment::isOpen)
                        .count());
    }

    /** The picture of a field as the page of this version shows it, a JPEG; empty where there is none. */
    Optional<byte[]> picture(Question question, int number, int place) {
        return bank.history(question.row().id()).stream()
                .filter(line -> line.number() == number)
                .findFirst()
                .flatMap(line -> bank.picture(line.id(), EditorViews.FIRST, place));
    }

    /** What attempts get: nothing of a draft, nor of what is retired. */
    private static @Nullable ItemVersionId given(Question question, @Nullable ItemVersion published) {
        return published == null || question.row().status() != PublicationStatus.PUBLISHED ? null : published.id();
    }

    private List<String> facts(Question question, ItemContent shown) {
        List<String> facts = new ArrayList<>(List.of(
                topics.of(shown.placement().topic()),
                LevelWords.of(shown.placement().level()),
                KindWords.of(shown.task().type())));
        if (question.row().version() != null) {
            facts.add("Version " + question.row().version());
        }
        if (question.row().fromPack()) {
            facts.add("Content pack");
        }
        return facts;
    }

    private QuestionPage.@Nullable Draft draft(Question question, Dates dates) {
        ItemDraft draft = question.draft();
        if (draft.isPublished()) {
            return null;
        }
        Optional<DraftReview<ItemContent>> review = reviews.find(question.row().id());
        return new QuestionPage.Draft(
                DraftMerge.name(draft.updatedBy(), accounts) + ", " + dates.dateTime(draft.updatedAt()),
                review.map(DraftReview::state).map(ReviewBadge::of).orElse(null));
    }

    private static QuestionPage.Figures figures(ItemFigures of) {
        return new QuestionPage.Figures(
                String.format(Locale.US, "%,d", of.answers()),
                number(of.correct(), of.correctHalf(), 100, "%.0f%% ±%.0f"),
                number(of.discrimination(), of.discriminationHalf(), 1, "%.2f ±%.2f"),
                of.flags().stream().map(ItemFlag::title).toList());
    }

    private static String number(@Nullable Double value, @Nullable Double half, int times, String format) {
        return value == null || half == null ? "–" : String.format(Locale.US, format, value * times, half * times);
    }
}
