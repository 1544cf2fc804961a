package org.aliquot.web.gallery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aliquot.bank.Purpose;
import org.aliquot.question.ItemType;
import org.aliquot.web.editor.DraftState;
import org.aliquot.web.editor.EditorSide;
import org.aliquot.web.editor.ItemEditor;
import org.aliquot.web.editor.ItemForm;
import org.aliquot.web.editor.Missing;
import org.aliquot.web.editor.OptionForm;
import org.aliquot.web.editor.ReviewBadge;
import org.aliquot.web.editor.WritingCheck;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.DraftConflict;
import org.aliquot.web.staff.FieldDiff;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.LineDiffs;
import org.aliquot.web.staff.SentPicture;
import org.aliquot.web.words.ItemStatus;
import org.aliquot.web.words.VersionRow;
import org.jspecify.annotations.Nullable;

/** The question editor in its states. */
final class EditorSamples {

    private EditorSamples() {}

    static ItemEditor fresh() {
        return editor(
                ItemForm.empty(Purpose.EXAM, ItemType.SINGLE),
                new DraftState(null, null, null, ItemStatus.DRAFT, null, false, false),
                FieldErrors.NONE,
                null);
    }

    static ItemEditor draft() {
        return editor(form(), state(false), FieldErrors.NONE, null);
    }

    static ItemEditor refused() {
        Map<String, String> errors = new LinkedHashMap<>();
        errors.put("options[3].rationale", "Write why D is wrong. A learner who chose it will look here.");
        errors.put("references", "Name at least one reference.");
        return editor(form(), state(false), new FieldErrors(errors), null);
    }

    static ItemEditor conflict() {
        return editor(
                form(),
                state(true),
                FieldErrors.NONE,
                new DraftConflict(
                        "Priya Raman",
                        "14:01:10",
                        9,
                        List.of(
                                new FieldDiff("Option B", LineDiffs.of("Mean corpuscular volume", "Mean cell volume")),
                                new FieldDiff("Take-away", LineDiffs.of("", "Ferritin falls first.")))));
    }

    private static DraftState state(boolean conflict) {
        return new DraftState(
                "mlt-hema-0031", "14:03:22", 2, ItemStatus.PUBLISHED, ReviewBadge.DROPPED, false, conflict);
    }

    private static ItemForm form() {
        return new ItemForm(
                "01930000-0000-7000-8000-000000000001",
                7,
                "mlt-hema-iron",
                "application",
                "0.0",
                "A 31-year-old woman feels tired and has heavy periods. Hemoglobin is 12.4 g/dL and MCV 88 fL. Which test is the first to become abnormal in iron deficiency?",
                "0",
                List.of(
                        new OptionForm(
                                "a",
                                "Serum ferritin",
                                "Ferritin falls first, before hemoglobin or indices change, because it mirrors iron stores.",
                                ""),
                        new OptionForm(
                                "b",
                                "Mean cell volume",
                                "MCV falls only after iron-poor cells have replaced the normal ones, weeks to months later.",
                                "late-sign-first"),
                        new OptionForm(
                                "c",
                                "Serum iron",
                                "Varies with time of day and meals, and also falls in inflammation.",
                                "one-value-enough"),
                        new OptionForm(
                                "d",
                                "Hemoglobin concentration in peripheral blood measured on an automated analyzer",
                                "",
                                "late-sign-first")),
                "Iron stores are used up before red cells change.",
                "Ferritin falls first.",
                "WHO guideline on use of ferritin concentrations to assess iron status, 2020",
                "iron, category: Hematology/Red cells",
                true,
                true,
                null,
                null,
                null,
                null);
    }

    private static ItemEditor editor(
            ItemForm form, DraftState state, FieldErrors errors, @Nullable DraftConflict conflict) {
        return new ItemEditor(
                Purpose.EXAM,
                form,
                new ItemEditor.Parts("One best answer", "", null, null),
                state,
                new ItemEditor.ItemChoices(
                        List.of(
                                new Choice("single", "One best answer", true),
                                new Choice("matching", "Match pairs", false)),
                        TeachSamples.topics(form.topic()),
                        List.of(
                                new Choice("recall", "Recall", false),
                                new Choice("application", "Apply", true),
                                new Choice("analysis", "Analyze", false)),
                        List.of(
                                new Choice("-1.0", "Easy: 7 in 10", false),
                                new Choice("0.0", "Middle: half get it right", true)),
                        List.of(new Choice("", "No drawing or picture", true))),
                errors,
                conflict,
                new EditorSide(
                        List.of(new Missing(
                                "Option D, reason", "Say why. A learner who chose it will look here.", "stem")),
                        List.of(
                                new WritingCheck("bad", "No reason yet: D", "A learner who chose it will look there."),
                                new WritingCheck("warn", "D is much longer than the others", "Length is a hint."),
                                new WritingCheck(
                                        "good", "The stem asks a full question without “not” or “except”", null)),
                        TeachSamples.questionJson(),
                        TeachSamples.question(false),
                        TeachSamples.question(true),
                        List.of(),
                        TeachSamples.notes(),
                        List.of("category: Hematology/Red cells", "iron"),
                        null),
                2,
                state.published() == null
                        ? List.of()
                        : List.of(
                                new VersionRow(2, "Nov 19, 2026", "Dana Whitfield", true),
                                new VersionRow(1, "Nov 1, 2026", "content pack", false)),
                SentPicture.NONE);
    }
}
