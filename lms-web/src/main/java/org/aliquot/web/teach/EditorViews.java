package org.aliquot.web.teach;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.bank.ItemContent;
import org.aliquot.bank.ItemDesk;
import org.aliquot.bank.ItemDraft;
import org.aliquot.bank.Purpose;
import org.aliquot.bank.VersionLine;
import org.aliquot.people.Accounts;
import org.aliquot.web.Dates;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Flash;
import org.aliquot.web.staff.StaffUrls;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the question editor shows. */
@Component
class EditorViews {

    /** What is to be said above and beside the fields. */
    record Said(
            FieldErrors errors,
            @Nullable DraftConflict conflict,
            @Nullable Flash flash) {

        static Said done(@Nullable Flash flash) {
            return new Said(FieldErrors.NONE, null, flash);
        }

        static Said wrong(FieldErrors errors) {
            return new Said(errors, null, null);
        }

        static Said changed(DraftConflict conflict) {
            return new Said(FieldErrors.NONE, conflict, null);
        }
    }

    private static final String SOMEBODY = "Somebody";

    private final ItemDesk desk;
    private final Topics topics;
    private final LearnerPreview preview;
    private final Accounts accounts;

    EditorViews(ItemDesk desk, Topics topics, LearnerPreview preview, Accounts accounts) {
        this.desk = desk;
        this.topics = topics;
        this.preview = preview;
        this.accounts = accounts;
    }

    /** The editor of a question that does not exist yet. */
    ItemEditor fresh(Purpose purpose) {
        ItemForm form = ItemForm.empty(purpose);
        DraftState state = new DraftState(null, null, null, ItemStatus.DRAFT, true, false);
        EditorSide side = preview.side(form, ItemWriting.content(form));
        return new ItemEditor(purpose, form, state, choices(form), FieldErrors.NONE, null, side, List.of(), null);
    }

    /** The editor with {@code form} in its fields, whatever is stored. */
    ItemEditor editor(Question question, ItemForm form, Dates dates, Said said) {
        return new ItemEditor(
                question.row().purpose(),
                form,
                said.conflict() == null
                        ? state(question, dates)
                        : state(question, dates).asHeld(),
                choices(form),
                said.errors(),
                said.conflict(),
                side(question, form),
                history(question, dates),
                said.flash());
    }

    /** The answer to a saving by itself; in a conflict the form goes on from where it was. */
    DraftReply reply(Question question, ItemForm form, Dates dates, @Nullable DraftConflict conflict) {
        ItemDraft draft = question.draft();
        int version = conflict == null ? draft.version() : form.version();
        DraftState state = state(question, dates);
        return new DraftReply(
                draft.itemId().toString(),
                version,
                conflict == null ? state : state.asHeld(),
                conflict,
                side(question, form));
    }

    DraftConflict conflict(ItemDraft current, ItemForm typed, Dates dates) {
        ItemForm stored = ItemForm.of(current.itemId().toString(), current.version(), current.content());
        return new DraftConflict(
                accounts.names(List.of(current.updatedBy())).getOrDefault(current.updatedBy(), SOMEBODY),
                dates.seconds(current.updatedAt()),
                current.version(),
                StaffUrls.item(current.slug()),
                Differences.of(stored, typed));
    }

    private EditorSide side(Question question, ItemForm form) {
        ItemContent stored = question.draft().content();
        return preview.side(form, question.isEditable() ? ItemWriting.content(form, stored) : stored);
    }

    private static DraftState state(Question question, Dates dates) {
        ItemDraft draft = question.draft();
        return new DraftState(
                draft.slug(),
                draft.version() == 0 ? null : dates.seconds(draft.updatedAt()),
                question.row().version(),
                ItemStatus.of(question.row().status()),
                question.isEditable(),
                false);
    }

    private ItemEditor.ItemChoices choices(ItemForm form) {
        return new ItemEditor.ItemChoices(
                topics.choices(form.topic()),
                LevelWords.choices(form.level()),
                DifficultyWords.choices(form.difficulty()));
    }

    private List<VersionRow> history(Question question, Dates dates) {
        List<VersionLine> lines = desk.history(question.row().id());
        Map<UUID, String> names = accounts.names(lines.stream()
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
