package org.aliquot.web.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.aliquot.authoring.BankSearch;
import org.aliquot.authoring.ItemDesk;
import org.aliquot.authoring.ItemDraft;
import org.aliquot.authoring.ReviewDesk;
import org.aliquot.bank.ItemId;
import org.aliquot.bank.Purpose;
import org.aliquot.bank.VersionLine;
import org.aliquot.catalog.ExhibitDesk;
import org.aliquot.clock.ServerClock;
import org.aliquot.draft.DraftReview;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.question.ItemContent;
import org.aliquot.question.ItemType;
import org.aliquot.question.RuledTask;
import org.aliquot.question.Task;
import org.aliquot.web.Dates;
import org.aliquot.web.Visit;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.ChoiceGroup;
import org.aliquot.web.staff.DraftConflict;
import org.aliquot.web.staff.DraftMerge;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.SentPicture;
import org.aliquot.web.words.ItemStatus;
import org.aliquot.web.words.KindWords;
import org.aliquot.web.words.LevelWords;
import org.aliquot.web.words.Topics;
import org.aliquot.web.words.VersionRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the question editor shows. */
@Component
public class EditorViews {

    /** What is to be said above and beside the fields. */
    public record Said(FieldErrors errors, @Nullable DraftConflict conflict) {

        public static Said done() {
            return new Said(FieldErrors.NONE, null);
        }

        public static Said wrong(FieldErrors errors) {
            return new Said(errors, null);
        }

        public static Said changed(DraftConflict conflict) {
            return new Said(FieldErrors.NONE, conflict);
        }
    }

    /** The instance that is shown where nobody asks for another. */
    public static final int FIRST = 1;

    private static final String SOMEBODY = "Someone";
    private static final int LATEST = 12;
    private static final int RECENT = 5;

    private final ItemDesk desk;
    private final Topics topics;
    private final BankSearch bank;
    private final LearnerPreview preview;
    private final ExhibitDesk uploads;
    private final Accounts accounts;
    private final ReviewDesk reviews;
    private final ReviewStandings standings;
    private final FieldTalks talks;
    private final ServerClock clock;

    EditorViews(
            ItemDesk desk,
            Topics topics,
            BankSearch bank,
            LearnerPreview preview,
            ExhibitDesk uploads,
            Accounts accounts,
            ReviewDesk reviews,
            ReviewStandings standings,
            FieldTalks talks,
            ServerClock clock) {
        this.clock = clock;
        this.reviews = reviews;
        this.standings = standings;
        this.talks = talks;
        this.desk = desk;
        this.topics = topics;
        this.bank = bank;
        this.preview = preview;
        this.uploads = uploads;
        this.accounts = accounts;
    }

    /** The editor of a question that does not exist yet. */
    ItemEditor fresh(Purpose purpose, ItemForm form, AccountId author) {
        DraftState state = new DraftState(null, null, null, ItemStatus.DRAFT, null, standings.holdBackUnseen(), false);
        EditorSide side = preview.side(form, ItemWriting.content(form), null);
        return new ItemEditor(
                purpose,
                form,
                false,
                parts(form, null),
                state,
                choices(form, purpose, author),
                FieldErrors.NONE,
                null,
                side,
                FieldTalk.NONE,
                List.of(),
                SentPicture.NONE);
    }

    /** The editor with {@code form} in its fields, whatever is stored. */
    public ItemEditor editor(Question question, ItemForm form, Visit visit, Said said) {
        Dates dates = visit.dates();
        return new ItemEditor(
                question.row().purpose(),
                form,
                question.row().fromPack(),
                parts(form, question.draft().content().task()),
                said.conflict() == null
                        ? state(question, dates)
                        : state(question, dates).asHeld(),
                choices(form, question.row().purpose(), visit.caller().id()),
                said.errors(),
                said.conflict(),
                side(question, form),
                talks.of(question.row().id(), form, question.draft().content(), dates),
                history(question, dates),
                SentPicture.NONE);
    }

    /** The answer to a saving by itself; in a conflict the form goes on from where it was. */
    DraftReply reply(
            Question question,
            ItemForm form,
            Dates dates,
            @Nullable DraftConflict conflict,
            @Nullable DraftMerge<ItemEditor> merge) {
        ItemDraft draft = question.draft();
        int version = conflict == null ? draft.version() : form.version();
        DraftState state = state(question, dates);
        return new DraftReply(
                draft.itemId().toString(),
                version,
                form.isNew()
                        ? new DraftReply.Begun(
                                ItemEditor.title(question.row().purpose(), false),
                                KindWords.choices(
                                        form.task().kind(), question.row().purpose()))
                        : null,
                ItemEditor.nextOfCase(question.row().slug(), form),
                conflict == null ? state : state.asHeld(),
                conflict,
                merge,
                side(question, form),
                form.task().kind().isLaboratory());
    }

    DraftConflict conflict(ItemDraft current, ItemForm typed, Collection<String> disputed, Dates dates) {
        ItemContent content = ItemWriting.content(typed, current.content());
        return new DraftConflict(
                DraftMerge.name(current.updatedBy(), accounts),
                dates.seconds(current.updatedAt()),
                current.version(),
                disputed.isEmpty()
                        ? ItemDiffs.of(current.content(), content)
                        : ItemDiffs.of(current.content(), content, disputed));
    }

    /** What {@code theirs} brings into an open form that goes on as {@code question} stands. */
    DraftMerge<ItemEditor> merge(Question question, ItemDraft theirs, Collection<String> fields, Visit visit) {
        return new DraftMerge<>(
                DraftMerge.name(theirs.updatedBy(), accounts),
                visit.dates().seconds(theirs.updatedAt()),
                fields.stream()
                        .map(field -> FieldTitles.of(field, theirs.content()))
                        .toList(),
                editor(question, question.form(), visit, Said.done()));
    }

    /**
     * What a text of a question looks like to the first learner.
     *
     * @param pictures where those of its fields come from, by their place among its drawings, from 0; null: they are inside
     */
    public EditorSide shown(ItemContent content, ItemId id, @Nullable IntFunction<String> pictures) {
        return preview.read(content, id, pictures);
    }

    /** What the draft of a question looks like to the learner who gets this instance. */
    EditorSide shown(Question question, int instance) {
        ItemForm form = question.form();
        return preview.side(form, question.draft().content(), question.row().id(), instance);
    }

    /** What stands beside the form. */
    public EditorSide side(Question question, ItemForm form) {
        return preview.side(
                form,
                ItemWriting.content(form, question.draft().content()),
                question.row().id());
    }

    private DraftState state(Question question, Dates dates) {
        ItemDraft draft = question.draft();
        Optional<DraftReview<ItemContent>> review = reviews.find(question.row().id());
        return new DraftState(
                draft.slug(),
                draft.isPublished() ? null : dates.lately(draft.updatedAt(), clock.now()),
                question.row().version(),
                ItemStatus.of(question.row().status()),
                review.map(DraftReview::state).map(ReviewBadge::of).orElse(null),
                standings.isHeldBack(draft, review),
                false);
    }

    private static ItemEditor.Parts parts(ItemForm form, @Nullable Task stored) {
        ItemType kind = form.task().kind();
        String qti = stored instanceof RuledTask ruled ? ruled.qti() : null;
        return new ItemEditor.Parts(KindWords.of(kind), KindWords.credit(kind), KindWords.parts(kind), qti);
    }

    /** Topics of the author's other questions come first: who writes one writes several about the same. */
    private List<ChoiceGroup> topics(String chosen, AccountId author) {
        return topics.choices(chosen, bank.recentTopics(author, RECENT));
    }

    private ItemEditor.ItemChoices choices(ItemForm form, Purpose purpose, AccountId author) {
        return new ItemEditor.ItemChoices(
                KindWords.choices(form.task().kind(), purpose),
                topics(form.topic(), author),
                LevelWords.choices(form.level()),
                DifficultyWords.choices(form.difficulty()),
                exhibits(form.exhibit()));
    }

    /** None, the one that is shown, and the latest uploads. */
    private List<Choice> exhibits(String chosen) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "No drawing or picture", chosen.isEmpty())));
        Map<String, String> titles = new LinkedHashMap<>();
        if (!chosen.isEmpty()) {
            titles.put(chosen, chosen);
        }
        uploads.latest(LATEST)
                .forEach(upload -> titles.put(upload.name(), upload.exhibit().title() + " (" + upload.name() + ")"));
        titles.forEach((name, title) -> choices.add(new Choice(name, title, name.equals(chosen))));
        return choices;
    }

    /** Published versions, newest first. */
    public List<VersionRow> history(Question question, Dates dates) {
        List<VersionLine> lines = desk.history(question.row().id());
        Map<AccountId, String> names = accounts.names(lines.stream()
                .map(VersionLine::publishedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return lines.stream()
                .map(line -> new VersionRow(
                        line.number(),
                        dates.dateTime(line.publishedAt()),
                        line.publishedBy() == null ? "content pack" : names.getOrDefault(line.publishedBy(), SOMEBODY),
                        Integer.valueOf(line.number()).equals(question.row().version())))
                .toList();
    }
}
