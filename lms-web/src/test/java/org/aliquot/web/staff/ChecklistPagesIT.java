package org.aliquot.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.audit.AuditLog;
import org.aliquot.audit.AuditRecord;
import org.aliquot.clinical.Bench;
import org.aliquot.clinical.OwnChecklist;
import org.aliquot.clinical.OwnChecklists;
import org.aliquot.clinical.RotationPlan;
import org.aliquot.clinical.Rotations;
import org.aliquot.cohort.Scope;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A school writes its own checklist from a copy; rotations that were planned with it keep what it said. */
class ChecklistPagesIT extends DeskTest {

    @Autowired
    private OwnChecklists checklists;

    @Autowired
    private Rotations rotations;

    @Autowired
    private AuditLog audit;

    private Person learner;
    private Person instructor;
    private Page page;
    private String name;

    @BeforeEach
    void aCopy() {
        learner = learner();
        instructor = person(Role.INSTRUCTOR);
        cohort(instructor, learner);
        page = page(instructor);
        page.navigate(site() + "/teach/rotations");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Checklists"))
                .click();
        page.getByLabel("Copy from").selectOption("phlebotomy");
        button("Make a copy").click();
        assertThat(page.locator("#name")).hasValue("Copy of Phlebotomy");
        name = "Bayview " + System.nanoTime();
    }

    @Test
    void aCopyIsChangedOrderedAndUsedAndLaterChangesTouchNoRotation() {
        int before = list("Copy of Phlebotomy").plan().skills().size();
        page.locator("#name").fill(name);
        page.locator("#words-1").fill("Greets the patient by name");
        page.locator("#words-2").fill("");
        page.locator("#words-" + (before + 1)).fill("Packs for the courier");
        page.locator("#element-" + (before + 1)).selectOption("records");
        page.locator("#name").press("Enter");
        assertThat(page.locator(".notice").first()).containsText("Saved");
        assertThat(skills())
                .hasSize(before)
                .startsWith("Greets the patient by name")
                .endsWith("Packs for the courier");

        button("Move skill 2 up").click();
        assertThat(page.locator("#words-2")).hasValue("Greets the patient by name");
        List<String> planned = skills();

        page.navigate(site() + "/teach/rotations/new");
        page.getByLabel("Learner").selectOption(learner.id().toString());
        page.getByLabel("Bench or checklist").selectOption(list(name).id().toString());
        page.getByLabel("Site").fill("Bayview Hospital");
        page.getByLabel("First day").fill("2031-03-10");
        page.getByLabel("Last day").fill("2031-04-10");
        button("Plan the rotation").click();
        assertThat(page.locator("main")).containsText("Greets the patient by name");

        page.navigate(site() + "/teach/rotations/checklists/" + list(name).id());
        assertThat(page.locator(".page-head")).containsText("In 1 rotation");
        page.locator("#words-2").fill("Something else");
        button("Save").last().click();
        assertThat(page.locator("#words-2")).hasValue("Something else");
        assertThat(rotations.of(learner.id()))
                .singleElement()
                .satisfies(rotation -> assertThat(rotation.skills())
                        .extracting(skill -> skill.skill().words())
                        .isEqualTo(planned));
    }

    @Test
    void aRetiredListIsNotOfferedAndCanBeOfferedAgain() {
        page.locator("#name").fill(name);
        button("Save").last().click();
        assertThat(page.locator(".notice").first()).containsText("Saved");
        UUID id = list(name).id();
        PageClient staff = client(instructor);
        staff.post("/teach/rotations/checklists/" + id + "/retirement", Map.of());

        assertThat(staff.get("/teach/rotations/new").body())
                .contains("Learners of your classes", "max=\"2199-12-31\"")
                .doesNotContain(name);
        assertThat(client(person(Role.ADMINISTRATOR))
                        .get("/teach/rotations/new")
                        .body())
                .contains("All learners");
        assertThat(staff.get("/teach/rotations/checklists").body()).contains(name, "Retired");
        staff.post("/teach/rotations/checklists/" + id + "/restoration", Map.of());
        assertThat(staff.get("/teach/rotations/new").body()).contains(name);
        assertThat(audit.about("checklist", id.toString(), 10))
                .extracting(AuditRecord::action)
                .containsExactly("checklist.restored", "checklist.retired", "checklist.changed", "checklist.made");
        assertThat(client(learner).get("/teach/rotations/checklists").status()).isEqualTo(403);
    }

    @Test
    void theSecondOfTwoIsToldWhatStandsAndLosesNothing() {
        Page colleague = page(person(Role.INSTRUCTOR));
        colleague.navigate(page.url().replaceAll("[?#].*", ""));
        page.locator("#name").fill(name);
        button("Save").last().click();
        assertThat(page.locator(".notice").first()).containsText("Saved");

        colleague.locator("#words-1").fill("Mine");
        colleague
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .last()
                .click();
        assertThat(colleague.getByRole(AriaRole.ALERT)).containsText(name);
        assertThat(colleague.locator("#words-1")).hasValue("Mine");
        colleague.getByText("Keep mine").click();
        assertThat(colleague.locator(".notice").first()).containsText("Saved");
        assertThat(colleague.locator("#words-1")).hasValue("Mine");
    }

    @Test
    void nothingWithoutSkillsIsSavedAndALostListPlansNothing() {
        PageClient staff = client(instructor);
        String path = page.url().replaceAll("[?#].*", "").replace(site(), "");
        PageClient.Answer wrong = staff.post(
                path, Map.of("version", "1", "name", "", "bench", "phlebotomy", "words", " ", "element", "x"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Give the checklist a name", "Write at least one skill");
        RotationPlan plan = new RotationPlan(
                learner.id(), Bench.PHLEBOTOMY, "Bayview", LocalDate.EPOCH, LocalDate.EPOCH, BigDecimal.ONE);
        assertThat(rotations.plan(
                        Scope.taughtBy(instructor.id()), UUID.randomUUID(), plan, UUID.randomUUID(), instructor.id()))
                .isFalse();
    }

    private OwnChecklist list(String named) {
        return checklists.all().stream()
                .filter(list -> list.plan().name().equals(named))
                .findFirst()
                .orElseThrow();
    }

    private List<String> skills() {
        return list(name).plan().skills().stream().map(skill -> skill.words()).toList();
    }

    private Locator button(String named) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(named));
    }
}
