package org.aliquot.web.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aliquot.authoring.BankSearch;
import org.aliquot.authoring.BulkChange;
import org.aliquot.authoring.BulkChanges;
import org.aliquot.authoring.BulkPlan;
import org.aliquot.authoring.DiscardPlan;
import org.aliquot.authoring.DraftDiscards;
import org.aliquot.authoring.ItemRetirement;
import org.aliquot.authoring.ItemRow;
import org.aliquot.authorship.Authors;
import org.aliquot.authorship.Work;
import org.aliquot.bank.Purpose;
import org.aliquot.blueprint.Exams;
import org.aliquot.draft.PublicationStatus;
import org.aliquot.people.Caller;
import org.aliquot.web.Wording;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.ChoiceGroup;
import org.aliquot.web.words.ItemStatus;
import org.aliquot.web.words.LevelWords;
import org.aliquot.web.words.Topics;
import org.springframework.stereotype.Component;

/** Says what a change of many questions would do. */
@Component
class BulkPages {

    private final BankSearch bank;
    private final BulkChanges changes;
    private final DraftDiscards discards;
    private final Topics topics;
    private final Exams exams;
    private final Authors authors;
    private final ItemRetirement retirement;

    BulkPages(
            BankSearch bank,
            BulkChanges changes,
            DraftDiscards discards,
            Topics topics,
            Exams exams,
            Authors authors,
            ItemRetirement retirement) {
        this.bank = bank;
        this.changes = changes;
        this.discards = discards;
        this.topics = topics;
        this.exams = exams;
        this.authors = authors;
        this.retirement = retirement;
    }

    BulkPage quiz(BulkForm form, BankWanted wanted, BulkPage.Refusal refusal) {
        List<ItemRow> rows = bank.find(form.items());
        int fit = fit(rows).size();
        List<String> detail = new ArrayList<>(
                List.of("A quiz that is there gets them at its end, in a new version; attempts that run keep theirs."));
        if (fit < rows.size()) {
            detail.add(Wording.count(rows.size() - fit, "question")
                    + " left out: only published questions for quizzes and exams can be added. Each says so below.");
        }
        List<Choice> quizzes = Stream.concat(
                        Stream.of(new Choice("", "A new quiz", form.value().isEmpty())),
                        exams.all().stream()
                                .filter(exam -> !exam.spec().isDrawn())
                                .map(exam -> new Choice(
                                        exam.spec().key(),
                                        exam.spec().title(),
                                        exam.spec().key().equals(form.value()))))
                .toList();
        String title = "Add " + Wording.count(fit, "question") + " to a quiz?";
        return page(
                form,
                wanted,
                new Words(title, detail, fit == 0 ? "" : "Add to the quiz"),
                rows,
                List.of(),
                quizzes,
                refusal);
    }

    /** Those that a quiz can ask. */
    static List<String> fit(List<ItemRow> rows) {
        return rows.stream()
                .filter(row -> row.purpose() == Purpose.EXAM && row.status() == PublicationStatus.PUBLISHED)
                .map(ItemRow::slug)
                .toList();
    }

    /** Why a quiz cannot ask it; empty where it can. */
    private static String whyNot(ItemRow row) {
        if (row.purpose() == Purpose.CHECK) {
            return "Left out: a knowledge check of a lesson";
        }
        return row.status() == PublicationStatus.PUBLISHED ? "" : "Left out: not published";
    }

    /** Those of the chosen questions about which the caller may decide this; drafts are everybody's. */
    List<String> open(BulkChange change, BulkForm form, Caller caller) {
        Set<String> closed = switch (change.kind()) {
            case TOPIC, LEVEL -> Set.of();
            case RETIRE -> retirement.closedTo(caller, form.items());
            case RESTORE -> authors.closedTo(caller, Work.Kind.ITEM, form.items());
        };
        return form.items().stream().filter(slug -> !closed.contains(slug)).toList();
    }

    /** Those of the chosen questions whose drafts the caller may drop. */
    List<String> discardable(BulkForm form, Caller caller) {
        Set<String> closed = authors.closedTo(caller, Work.Kind.ITEM, form.items());
        return form.items().stream().filter(slug -> !closed.contains(slug)).toList();
    }

    BulkPage discard(BulkForm form, BankWanted wanted, Caller caller) {
        List<String> open = discardable(form, caller);
        Words words = discarding(discards.plan(open), form.items().size() - open.size());
        return page(form, wanted, words, bank.find(form.items()), List.of(), List.of(), BulkPage.Refusal.NONE);
    }

    private static Words discarding(DiscardPlan plan, int others) {
        List<String> detail = new ArrayList<>();
        if (!plan.ended().isEmpty()) {
            detail.add(Wording.count(plan.ended().size(), "question")
                    + (plan.ended().size() == 1 ? " was" : " were")
                    + " never published and will be gone. This cannot be undone.");
        }
        if (!plan.back().isEmpty()) {
            detail.add(Wording.count(plan.back().size(), "published question")
                    + (plan.back().size() == 1 ? " goes" : " go")
                    + " back to the published version. What was changed since is gone.");
        }
        if (plan.left() > 0) {
            detail.add(Wording.count(plan.left(), "question") + " without a draft "
                    + (plan.left() == 1 ? "stays as it is." : "stay as they are."));
        }
        notAllowed(others).ifPresent(detail::add);
        return new Words(
                "Discard " + Wording.count(plan.drafts(), "draft") + "?", detail, plan.drafts() == 0 ? "" : "Discard");
    }

    BulkPage change(BulkForm form, BulkChange change, BankWanted wanted, Caller caller) {
        List<String> open = open(change, form, caller);
        BulkPlan plan = changes.plan(change, open);
        List<ItemRow> rows = bank.find(form.items());
        Words words = words(change.kind(), plan, form.items().size() - open.size());
        List<ChoiceGroup> about = change.kind() == BulkChange.Kind.TOPIC ? topics.choices("") : List.of();
        List<Choice> levels = change.kind() == BulkChange.Kind.LEVEL ? LevelWords.choices("") : List.of();
        return page(form, wanted, words, rows, about, levels, BulkPage.Refusal.NONE);
    }

    private record Words(String title, List<String> detail, String button) {}

    private static Words words(BulkChange.Kind kind, BulkPlan plan, int others) {
        int number = plan.changing().size();
        String questions = Wording.count(number, "question");
        List<String> detail = new ArrayList<>();
        switch (kind) {
            case TOPIC, LEVEL -> detail.addAll(drafted(plan));
            case RETIRE ->
                detail.add("New forms do not get them. Attempts keep their questions, and you can bring them back.");
            case RESTORE -> detail.add("They are published again, in the version they were retired in.");
        }
        if (plan.left() > 0) {
            detail.add(Wording.count(plan.left(), "question") + " left as "
                    + (plan.left() == 1 ? "it is: its" : "they are: their") + " status does not allow this.");
        }
        notAllowed(others).ifPresent(detail::add);
        String title = switch (kind) {
            case TOPIC -> "Change the topic of " + questions + "?";
            case LEVEL -> "Change the level of " + questions + "?";
            case RETIRE -> "Retire " + questions + "?";
            case RESTORE -> "Bring back " + questions + "?";
        };
        String button = switch (kind) {
            case TOPIC -> "Change the topic";
            case LEVEL -> "Change the level";
            case RETIRE -> "Retire";
            case RESTORE -> "Bring back";
        };
        return new Words(title, detail, number == 0 ? "" : button);
    }

    private static Optional<String> notAllowed(int others) {
        return others == 0
                ? Optional.empty()
                : Optional.of(Wording.count(others, "question") + " left as "
                        + (others == 1 ? "it is, because only its" : "they are, because only their")
                        + " authors or an administrator can change this.");
    }

    private static List<String> drafted(BulkPlan plan) {
        List<String> detail = new ArrayList<>();
        if (plan.published() > 0) {
            detail.add("A published version never changes: " + Wording.count(plan.published(), "published question")
                    + (plan.published() == 1 ? " gets" : " get")
                    + " the change in a draft. Learners and exams see it once each draft is published.");
        }
        int drafts = plan.changing().size() - plan.published();
        if (drafts > 0) {
            detail.add(Wording.count(drafts, "draft") + (drafts == 1 ? " changes" : " change") + " at once.");
        }
        return detail;
    }

    private static BulkPage page(
            BulkForm form,
            BankWanted wanted,
            Words words,
            List<ItemRow> rows,
            List<ChoiceGroup> topics,
            List<Choice> values,
            BulkPage.Refusal refusal) {
        return new BulkPage(
                form.act(),
                words.title(),
                words.detail(),
                rows.stream()
                        .map(row -> new BulkPage.Line(
                                row.slug(),
                                BankLines.begin(row),
                                ItemStatus.of(row.status()),
                                form.isQuiz() ? whyNot(row) : ""))
                        .toList(),
                topics,
                values,
                words.button(),
                refusal,
                wanted.parameters(),
                wanted.url());
    }
}
