package org.aliquot.web.gallery;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aliquot.web.Destination;
import org.aliquot.web.Place;
import org.aliquot.web.clinical.ChecklistPage;
import org.aliquot.web.clinical.ChecklistsPage;
import org.aliquot.web.clinical.CodePage;
import org.aliquot.web.clinical.OwnRotationsPage;
import org.aliquot.web.clinical.PreceptorPage;
import org.aliquot.web.clinical.RotationCard;
import org.aliquot.web.clinical.RotationPage;
import org.aliquot.web.clinical.RotationPlanPage;
import org.aliquot.web.clinical.RotationsPage;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Meanwhile;
import org.aliquot.web.staff.Paging;
import org.jspecify.annotations.Nullable;

/** Clinical rotations. */
final class ClinicalSamples {

    private ClinicalSamples() {}

    static Map<String, Sample> all() {
        Map<String, Sample> all = new TreeMap<>();
        all.put(
                "clinical",
                Samples.ofLearner(
                        "clinical/own.jte",
                        "Clinical skills",
                        Destination.PROGRESS,
                        new OwnRotationsPage(
                                List.of(new OwnRotationsPage.Own(card(), "#", true)),
                                List.of(
                                        "AMT and California: 12 of 50 venipunctures and 3 of 10 capillary punctures"))));
        all.put(
                "clinical-none",
                Samples.ofLearner(
                        "clinical/own.jte",
                        "Clinical skills",
                        Destination.PROGRESS,
                        new OwnRotationsPage(List.of(), List.of())));
        all.put("preceptor", Samples.ofVisitor("clinical/preceptor.jte", "Sign for Maya Okafor", preceptor(true)));
        all.put(
                "preceptor-name",
                Samples.ofVisitor("clinical/preceptor.jte", "Sign for Maya Okafor", preceptor(false)));
        all.put(
                "preceptor-shut",
                Samples.ofVisitor(
                        "clinical/shut.jte",
                        "This link does not open",
                        "It has ended. Ask the school for a new link."));
        all.put("preceptor-code", Samples.ofVisitor("clinical/code.jte", "Sign for a learner", new CodePage("")));
        all.put(
                "preceptor-code-wrong",
                Samples.ofVisitor("clinical/code.jte", "Sign for a learner", new CodePage("K7QM-2XR")));
        all.put("teach-rotations", StaffSamples.page("clinical/list.jte", Place.CLASSES, list()));
        all.put(
                "teach-rotations-none",
                StaffSamples.page(
                        "clinical/list.jte",
                        Place.CLASSES,
                        new RotationsPage("", which(), List.of(), new Paging("", null, null), false)));
        all.put("teach-rotation", StaffSamples.page("clinical/one.jte", Place.CLASSES, one(null)));
        all.put(
                "teach-rotation-link",
                StaffSamples.page(
                        "clinical/one.jte",
                        Place.CLASSES,
                        one(new RotationPage.Opened(
                                "https://learn.example.org/preceptors/K7QM-2XRT-9PWD",
                                "K7QM-2XRT-9PWD",
                                "https://learn.example.org/preceptors"))));
        all.put("teach-rotation-read", StaffSamples.page("clinical/one.jte", Place.CLASSES, archived()));
        all.put("teach-checklists", StaffSamples.page("clinical/checklists.jte", Place.CLASSES, checklists(true)));
        all.put(
                "teach-checklists-none",
                StaffSamples.page("clinical/checklists.jte", Place.CLASSES, checklists(false)));
        all.put("teach-checklist", StaffSamples.page("clinical/checklist.jte", Place.CLASSES, checklist(false)));
        all.put("teach-checklist-wrong", StaffSamples.page("clinical/checklist.jte", Place.CLASSES, checklist(true)));
        all.put("teach-rotation-new", StaffSamples.page("clinical/plan.jte", Place.CLASSES, plan(null)));
        all.put(
                "teach-rotation-change",
                StaffSamples.page("clinical/plan.jte", Place.CLASSES, plan("Maya Okafor: Phlebotomy")));
        return all;
    }

    private static ChecklistsPage checklists(boolean own) {
        return new ChecklistsPage(
                own
                        ? List.of(
                                new ChecklistsPage.Line(
                                        "Phlebotomy, Bayview",
                                        "Phlebotomy",
                                        "14 skills",
                                        "In 12 rotations",
                                        false,
                                        "#"),
                                new ChecklistsPage.Line(
                                        "Phlebotomy, 2024", "Phlebotomy", "1 skill", "In no rotation yet", true, "#"))
                        : List.of(),
                List.of(
                        new ChecklistsPage.Line("Phlebotomy", "Phlebotomy", "14 skills", "", false, ""),
                        new ChecklistsPage.Line("Chemistry", "Chemistry", "12 skills", "", false, "")),
                "01930000-0000-7000-8000-0000000000c1",
                List.of(new Choice("phlebotomy", "Phlebotomy", false)));
    }

    private static ChecklistPage checklist(boolean wrong) {
        List<Choice> elements = List.of(
                new Choice("observed-testing", "Direct observation of testing", true),
                new Choice("problem-solving", "Problem solving", false));
        return new ChecklistPage(
                "01930000-0000-7000-8000-0000000000c1",
                3,
                "Phlebotomy, Bayview",
                wrong,
                "In 12 rotations. Saved by Dana Whitfield, Nov 19, 2026, 2:03 PM",
                List.of(new Choice("phlebotomy", "Phlebotomy", true)),
                List.of(
                        new ChecklistPage.Row(
                                1,
                                "Identifies the patient with two identifiers before every collection",
                                elements,
                                true,
                                false,
                                false),
                        new ChecklistPage.Row(2, "Performs venipuncture", elements, false, true, false),
                        new ChecklistPage.Row(3, "", elements, true, true, true)),
                wrong ? new FieldErrors(Map.of("words-2", "Up to 300 letters.")) : FieldErrors.NONE,
                wrong
                        ? new Meanwhile(
                                "Ana Ruiz",
                                "2:03 PM",
                                "this checklist",
                                4,
                                "#",
                                List.of(new Meanwhile.Difference("Name", "Phlebotomy, Bayview Hospital")))
                        : null);
    }

    private static RotationCard card() {
        return new RotationCard(
                "1",
                "Maya Okafor",
                "Phlebotomy",
                "Bayview Hospital, Nov 1, 2026 to Dec 4, 2026",
                "11 days left",
                "warn",
                new RotationCard.Bar("1 of 3 skills signed as performed independently", 33),
                List.of("Hours signed: 7.5 of 40", "12 venipunctures and 3 capillary punctures without help"),
                List.of("Direct observation of testing: 1 of 2", "Problem solving: 0 of 1"),
                List.of(
                        new RotationCard.Skill(
                                1,
                                "Identifies the patient with two identifiers before every collection",
                                "Direct observation of testing",
                                true,
                                false,
                                "Performs independently",
                                "Nov 20, 2026, 2 attempts, signed by Ana Ruiz, MLS(ASCP), on Nov 20, 2026",
                                null,
                                "11",
                                List.of(
                                        "Performed with help. Nov 18, 2026, 1 attempt. Struck on Nov 19, 2026: Wrong learner")),
                        new RotationCard.Skill(
                                2,
                                "Performs venipuncture with a winged (butterfly) set",
                                "Direct observation of testing",
                                false,
                                true,
                                "Needs more practice",
                                "Nov 20, 2026, 1 attempt, signed by Ana Ruiz, MLS(ASCP), on Nov 20, 2026. Remark: Anchor the vein",
                                "Ten draws on the arm model. Show it again by Nov 27, 2026.",
                                "12",
                                List.of()),
                        new RotationCard.Skill(
                                3,
                                "Responds when a patient faints, keeps bleeding, or refuses",
                                "Problem solving",
                                false,
                                false,
                                null,
                                null,
                                null,
                                null,
                                List.of())),
                List.of(
                        new RotationCard.Day(
                                "21", "Nov 20, 2026", "7.5", 12, 3, "Ana Ruiz, MLS(ASCP), on Nov 20, 2026", null),
                        new RotationCard.Day(
                                "22",
                                "Nov 19, 2026",
                                "24",
                                120,
                                0,
                                "Ana Ruiz, MLS(ASCP), on Nov 19, 2026",
                                "Struck on Nov 20, 2026: Corrected by the preceptor")),
                new RotationCard.Said(
                        "31",
                        List.of(
                                new RotationCard.Entry("Technical skills (psychomotor)", "Meets expectations"),
                                new RotationCard.Entry("Remark", "Calm with anxious patients"))));
    }

    private static PreceptorPage preceptor(boolean named) {
        List<Choice> ratings = List.of(
                new Choice("below", "Below expectations", false), new Choice("meets", "Meets expectations", false));
        return new PreceptorPage(
                card(),
                named ? "Ana Ruiz, MLS(ASCP)" : null,
                named ? "41" : null,
                new PreceptorPage.Actions("#", "#", "#", "#"),
                "2026-11-23",
                "Dec 18, 2026",
                Collections.nCopies(5, "0"),
                List.of(
                        new Choice("assisted", "Performed with help", false),
                        new Choice("independent", "Performs independently", false)),
                List.of(
                        new PreceptorPage.Domain(
                                "psychomotor", "Technical skills (psychomotor)", "Handles specimens safely.", ratings),
                        new PreceptorPage.Domain(
                                "affective", "Professional conduct (affective)", "Accepts correction.", ratings)),
                new PreceptorPage.Named("", "MLS(ASCP)"),
                named ? FieldErrors.NONE : new FieldErrors(Map.of("name", "Enter your name.")),
                named ? "That date is in the future." : null);
    }

    private static List<Choice> which() {
        return List.of(new Choice("", "Running", true), new Choice("ended", "Ended more than two weeks ago", false));
    }

    private static RotationsPage list() {
        return new RotationsPage(
                "",
                which(),
                List.of(
                        new RotationsPage.Line(
                                "Maya Okafor",
                                "Phlebotomy",
                                "Bayview Hospital, through Dec 4, 2026",
                                "1 of 8",
                                "7.5 of 40",
                                "11 days left",
                                "warn",
                                "#"),
                        new RotationsPage.Line(
                                "Luis Herrera",
                                "Blood bank",
                                "Mercy Medical Center, through Jan 15, 2027",
                                "8 of 8",
                                "40 of 40",
                                "53 days left",
                                "good",
                                "#")),
                new Paging("1 to 50", null, "#"),
                false);
    }

    private static RotationPage one(RotationPage.@Nullable Opened opened) {
        return new RotationPage(
                card(),
                opened,
                "Dec 18, 2026",
                opened == null ? "Nov 20, 2026" : null,
                opened == null ? List.of("Ana Ruiz, MLS(ASCP), since Nov 20, 2026, 9:12 AM") : List.of(),
                "#",
                "#",
                new RotationPage.Acts("#", "#", "#", "#", "#", Collections.nCopies(4, "0")));
    }

    private static RotationPage archived() {
        return new RotationPage(card(), null, null, null, List.of(), "#", "#", null);
    }

    private static RotationPlanPage plan(@Nullable String of) {
        return new RotationPlanPage(
                "#",
                "#",
                of,
                new RotationPlanPage.Typed("1", "", "2026-12-01", "2026-11-01", "forty"),
                List.of(new Choice("", "Choose", false), new Choice("7", "Maya Okafor", true)),
                "Learners of your classes, the first of many by name. For another one, choose Plan a rotation on their page.",
                List.of(new Choice("phlebotomy", "Phlebotomy", true)),
                new FieldErrors(Map.of("site", "Enter the site, such as the hospital.")));
    }
}
