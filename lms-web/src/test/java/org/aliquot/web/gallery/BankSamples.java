package org.aliquot.web.gallery;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.aliquot.web.bank.BankForm;
import org.aliquot.web.bank.BankList;
import org.aliquot.web.bank.BulkPage;
import org.aliquot.web.bank.CopyList;
import org.aliquot.web.bank.CoverageView;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.ChoiceGroup;
import org.aliquot.web.staff.Paging;
import org.aliquot.web.words.ItemStatus;
import org.jspecify.annotations.Nullable;

/** Finding questions in the bank. */
final class BankSamples {

    private static final BankList.Saved NOTHING_SAVED = new BankList.Saved(List.of(), null);

    private BankSamples() {}

    static BankList bank() {
        return new BankList(
                form("", ""),
                coverage(),
                new BankList.Saved(List.of(new BankList.Chip("My drafts in hematology", "#", false)), null),
                Map.of(),
                new BankList.Look("14", "#", false),
                heads("descending"),
                lines(),
                "mlt-hema-0012 mlt-bb-0031 mlt-immu-0007 mlt-ua-0002",
                new Paging("4 of 1464 questions shown", null, "#"),
                null);
    }

    static BankList found() {
        return new BankList(
                form("ferritin", "1"),
                null,
                new BankList.Saved(
                        List.of(
                                new BankList.Chip("Iron, to look at", "#", true),
                                new BankList.Chip("My drafts in hematology", "#", false)),
                        "01a1fb3a-2c41-76a8-a9a0-a61ce6a442bb"),
                Map.of("q", "ferritin", "look", "1"),
                new BankList.Look("1", "#", true),
                heads("none"),
                lines().subList(1, 2),
                "mlt-bb-0031",
                new Paging("1 of 1 question shown", null, null),
                new BankList.Done("12 questions retired. Attempts keep them; new forms do not get them.", "#"));
    }

    static BankList none() {
        return new BankList(
                form("no such words", ""),
                null,
                NOTHING_SAVED,
                Map.of("q", "no such words"),
                new BankList.Look("", "#", false),
                heads("none"),
                List.of(),
                "",
                new Paging("0 of 0 questions shown", null, null),
                null);
    }

    static CoverageView coverage() {
        return new CoverageView(
                "MLT practice exam, 100 questions",
                List.of(new Choice("mlt", "MLT practice exam, 100 questions", true), new Choice("mls", "MLS", false)),
                3,
                true,
                List.of("Recall", "Apply", "Analyze"),
                List.of(
                        area("Blood Banking", "15–20%", 0, 60, 96, 58),
                        area("Urinalysis and Body Fluids", "5–10%", 15, 38, 41, 6),
                        area("Chemistry", "20–25%", 0, 82, 140, 61),
                        area("Laboratory Operations", "", -1, 30, 44, 18)));
    }

    static CopyList copies() {
        return new CopyList(
                List.of(new CopyList.Pair(
                        new CopyList.Side(
                                "mlt-hema-0012",
                                "Which red cell index best separates iron deficiency from β-thalassemia trait?",
                                "Iron deficiency",
                                ItemStatus.PUBLISHED,
                                "#"),
                        new CopyList.Side(
                                "q-7f3k2a",
                                "Which red cell index separates iron deficiency best from β-thalassemia trait?",
                                "Thalassemia",
                                ItemStatus.DRAFT,
                                "#"),
                        "71%")),
                new Paging("1 pair", null, "#"));
    }

    static BulkPage change() {
        return new BulkPage(
                "topic",
                "Change the topic of 2 questions?",
                List.of(
                        "A published version never changes: 1 published question gets the change in a draft. Learners and exams see it once each draft is published.",
                        "1 draft changes at once."),
                List.of(
                        new BulkPage.Line(
                                "mlt-hema-0012",
                                "Which red cell index best separates iron deficiency from β-thalassemia trait?",
                                ItemStatus.PUBLISHED,
                                ""),
                        new BulkPage.Line(
                                "q-7f3k2a", "Which index falls first?", ItemStatus.DRAFT, "Left out: not published")),
                TeachSamples.topics(""),
                List.of(),
                "Change the topic",
                BulkPage.Refusal.NONE,
                Map.of("q", "index"),
                "#");
    }

    private static BankForm form(String search, String look) {
        return new BankForm(
                search,
                List.of(new ChoiceGroup("MLT", List.of(new Choice("mlt:BB", "Blood Banking", false)))),
                List.of(new Choice("", "All levels", true), new Choice("recall", "Recall", false)),
                List.of(new Choice("", "Any but retired", true), new Choice("draft", "Draft", false)),
                TeachSamples.topics(""),
                List.of(new Choice("", "All kinds", true)),
                List.of(new Choice("", "Any", true), new Choice("easy", "Easy", false)),
                List.of(new Choice("", "Any time or never", true), new Choice("never", "Never", false)),
                List.of(new Choice("", "Anyone", true)),
                List.of(new Choice("", "Anything", true)),
                new BankForm.Narrowing(!look.isEmpty(), look, ""));
    }

    private static List<BankList.Head> heads(String answers) {
        return List.of(
                new BankList.Head("Question", "#", "none"),
                new BankList.Head("Answers", "#", answers),
                new BankList.Head("Right", "#", "none"),
                new BankList.Head("Discrimination", "#", "none"));
    }

    private static List<BankList.Line> lines() {
        return List.of(
                line(
                        "mlt-hema-0012",
                        "Which red cell index best separates iron deficiency from β-thalassemia trait?",
                        ItemStatus.PUBLISHED,
                        new BankList.Figures("812", "64%", "±3", "0.41", "±0.06", List.of())),
                line(
                        "mlt-bb-0031",
                        "Group O recipient, plasma incompatible with all cells tested at 37 °C and AHG except two",
                        ItemStatus.PUBLISHED,
                        new BankList.Figures(
                                "433", "42%", "±5", "0.07", "±0.09", List.of("Option C draws stronger learners"))),
                line(
                        "mlt-immu-0007",
                        "ANA 1:640, homogeneous pattern: which antibody is confirmed next?",
                        ItemStatus.DRAFT,
                        null),
                line(
                        "mlt-ua-0002",
                        "Sediment shows colorless six-sided plates at pH 5.0 in a 3-year-old with stones",
                        ItemStatus.RETIRED,
                        new BankList.Figures("12", "", "", "", "", List.of())));
    }

    private static BankList.Line line(
            String slug, String begin, ItemStatus status, BankList.@Nullable Figures figures) {
        boolean draft = status == ItemStatus.DRAFT;
        return new BankList.Line(
                slug, begin, "Iron deficiency", "Apply", status, draft ? null : 2, draft, !draft, false, "#", figures);
    }

    private static CoverageView.Row area(String title, String share, int missing, int... numbers) {
        List<String> levels = List.of("Recall", "Apply", "Analyze");
        return new CoverageView.Row(
                title,
                "#",
                share,
                IntStream.range(0, numbers.length)
                        .mapToObj(i -> new CoverageView.Cell(
                                levels.get(i), numbers[i], numbers[i] / 40, numbers[i] < CoverageView.THIN, "#"))
                        .toList(),
                Arrays.stream(numbers).sum(),
                "80 · 120 · 14",
                missing == 0 ? 0 : 3,
                "#",
                missing);
    }
}
