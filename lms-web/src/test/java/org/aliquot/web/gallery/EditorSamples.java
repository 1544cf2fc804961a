package org.aliquot.web.gallery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.bank.Purpose;
import org.aliquot.question.ItemType;
import org.aliquot.web.editor.DraftState;
import org.aliquot.web.editor.EditorSide;
import org.aliquot.web.editor.FieldTalk;
import org.aliquot.web.editor.ItemEditor;
import org.aliquot.web.editor.ItemForm;
import org.aliquot.web.editor.Missing;
import org.aliquot.web.editor.OptionForm;
import org.aliquot.web.editor.PartForm;
import org.aliquot.web.editor.PreviewPage;
import org.aliquot.web.editor.ReviewBadge;
import org.aliquot.web.editor.TaskForm;
import org.aliquot.web.editor.WritingCheck;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.DraftConflict;
import org.aliquot.web.staff.FieldDiff;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.LineDiffs;
import org.aliquot.web.staff.SentPicture;
import org.aliquot.web.words.ItemStatus;
import org.aliquot.web.words.KindWords;
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

    /** A picture with two places drawn on it. */
    static ItemEditor places() {
        ItemForm form = ItemForm.empty(Purpose.EXAM, ItemType.HOTSPOT);
        TaskForm task = new TaskForm(
                ItemType.HOTSPOT.word(),
                List.of(
                        new PartForm("n", "A large cell with a lobed nucleus", "ellipse 70 50 18 36", null, true),
                        new PartForm("r", "A small pale disc", "polygon 12 30 28 30 28 70 12 70", null, false)),
                null,
                null,
                null,
                null,
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        ItemForm typed = new ItemForm(
                "01930000-0000-7000-8000-000000000001",
                7,
                "mlt-hema-iron",
                "application",
                "0.0",
                "Mark the cell with a lobed nucleus.",
                null,
                form.options(),
                "The rule behind it.",
                "One line.",
                "A textbook, page 3",
                "",
                true,
                true,
                null,
                null,
                task,
                null);
        ItemEditor plain = editor(typed, state(false), FieldErrors.NONE, null);
        EditorSide side = plain.side();
        return new ItemEditor(
                plain.purpose(),
                typed,
                false,
                new ItemEditor.Parts("Mark a picture", "", KindWords.parts(ItemType.HOTSPOT), null),
                plain.state(),
                plain.choices(),
                plain.errors(),
                null,
                new EditorSide(
                        List.of(),
                        List.of(),
                        HOTSPOT,
                        side.asked(),
                        side.judged(),
                        List.of(),
                        side.notes(),
                        List.of(),
                        null,
                        false),
                FieldTalk.NONE,
                List.of(),
                SentPicture.NONE);
    }

    private static final String HOTSPOT = """
            {"position": 1, "type": "hotspot", "stemHtml": "<p>Mark the cell with a lobed nucleus.</p>", "points": 1,
            "options": [{"id": "n", "html": "A large cell"}, {"id": "r", "html": "A small pale disc"}],
            "exhibits": [{"description": "Two cells.", "svg": "<svg viewBox=\\"0 0 100 50\\" role=\\"img\\" aria-labelledby=\\"cells\\"><title id=\\"cells\\">Two cells</title><circle cx=\\"20\\" cy=\\"25\\" r=\\"8\\" fill=\\"#c66\\"/><circle cx=\\"70\\" cy=\\"25\\" r=\\"16\\" fill=\\"#86a\\"/></svg>"}]}
            """;

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

    static PreviewPage preview() {
        return new PreviewPage("mlt-hema-0031", draft().side(), 2);
    }

    private static FieldTalk talk() {
        FieldTalk.Remark said = new FieldTalk.Remark(
                "Priya Raman", "Nov 19, 2026, 2:10 PM", "MCV is a cell index: is it a test?\nCompare the others.");
        FieldTalk.Remark reply =
                new FieldTalk.Remark("Dana Whitfield", "Nov 19, 2026, 2:12 PM", "It is reported with every count.");
        return new FieldTalk(
                Map.of(
                        "options[1].text",
                        List.of(new FieldTalk.Said(id(1), "Option B", "options-1-text", said, List.of(reply)))),
                List.of(new FieldTalk.Said(
                        id(2),
                        null,
                        "said-title",
                        new FieldTalk.Remark("Erased person", "Nov 2, 2026, 8:00 AM", null),
                        List.of())));
    }

    private static UUID id(int number) {
        return UUID.fromString("01930000-0000-7000-8000-00000000000" + number);
    }

    private static ItemEditor editor(
            ItemForm form, DraftState state, FieldErrors errors, @Nullable DraftConflict conflict) {
        return new ItemEditor(
                Purpose.EXAM,
                form,
                false,
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
                        null,
                        true),
                state.slug() == null ? FieldTalk.NONE : talk(),
                state.published() == null
                        ? List.of()
                        : List.of(
                                new VersionRow(2, "Nov 19, 2026", "Dana Whitfield", true),
                                new VersionRow(1, "Nov 1, 2026", "content pack", false)),
                SentPicture.NONE);
    }
}
