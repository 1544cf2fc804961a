package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator keeps facts right: sees which are old, says that they were checked, mends them, and takes that back. */
class FactPagesIT extends PlatformTest {

    private static final String ID = "pay-phlebotomists";
    private static final String PAGE = "/admin/facts/" + ID;

    private Person administrator;
    private PageClient client;

    @BeforeEach
    void anOldFact() {
        jdbc.sql("delete from fact_revision").update();
        jdbc.sql("update fact set checked_on = '2025-01-01' where id = :id")
                .param("id", ID)
                .update();
        administrator = person(Role.ADMINISTRATOR);
        client = new PageClient(site(), administrator.api().token());
    }

    @AfterEach
    void asThePackHasIt() {
        jdbc.sql("delete from fact_revision").update();
        jdbc.sql("update fact set checked_on = '2026-11-20' where id = :id")
                .param("id", ID)
                .update();
    }

    @Test
    void theListHasWhatIsOverdueWithItsSourceAndLessons() {
        assertThat(client.get("/admin/facts").body())
                .contains("Phlebotomists: Median pay", "Jan 1, 2025", "Overdue", "/courses/career/")
                .contains("https://www.bls.gov/ooh/healthcare/phlebotomists.htm", "1 fact")
                .doesNotContain("Florida");
        assertThat(client.get("/admin/facts?show=all&kind=license&sort=about").body())
                .contains("Florida: Continuing education")
                .doesNotContain("Median pay");
        assertThat(client.get("/admin/facts/list.csv").body())
                .startsWith("id,kind,about")
                .contains(ID + ",pay,Phlebotomists,\"Median pay", "2025-01-01,2025-07-01,yes");
        assertThat(client.get("/admin").body()).contains("Facts to check");
        assertThat(client.get("/search?q=outdated").body()).contains("Facts to check", "/admin/facts");
    }

    @Test
    void learnersAreToldOnThePathwayAndInLessonsUntilItIsCheckedAgain() {
        String told = "This may have changed: it was to be checked again by Jul 1, 2025. Look at the source.";
        assertThat(body("/pathway")).contains(told);
        assertThat(body("/courses/career/car-13")).contains(told);

        assertThat(client.post(PAGE + "/check", Map.of()).location()).startsWith(PAGE);

        assertThat(body("/pathway")).doesNotContain(told);
        assertThat(body("/courses/career/car-13")).doesNotContain(told).contains("$41,810 a year");
        assertThat(client.get("/admin/facts").body()).contains("Nothing to check");
        assertThat(actions()).containsExactly("fact.checked");
        assertThat(undo().location()).contains("fact-undone");
        assertThat(body("/courses/career/car-13")).contains(told);
    }

    @Test
    void aMendedFactIsReadEverywhereAndTakenBack() {
        assertThat(mend("**$44,150** a year", "https://www.bls.gov/new").status())
                .isEqualTo(303);

        assertThat(body("/pathway")).contains("<strong>$44,150</strong> a year", "BLS, read again");
        assertThat(body("/courses/career/car-13")).contains("$44,150").doesNotContain("$41,810 a year");
        assertThat(anonymous().get("/pathway?kind=pay").raw().body()).contains("$44,150");
        assertThat(client.get(PAGE).body()).contains("What the content pack says", "$41,810", "Undo the latest");

        undo();

        assertThat(body("/pathway")).contains("$41,810 a year").doesNotContain("$44,150");
        assertThat(client.get(PAGE).body()).contains("Undone");
        assertThat(actions()).containsExactly("fact.mended", "fact.undone");
    }

    @Test
    void whatCannotBeReadIsNotSaved() {
        PageClient.Answer refused = mend("", "javascript:alert(1)");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Enter what the source says.", "Enter a link that begins with");
        assertThat(client.get("/admin/facts/no-such-fact").status()).isEqualTo(404);
    }

    @Test
    void onlyTheLatestIsUndoneAndOnlyOnce() {
        client.post(PAGE + "/check", Map.of());
        String first = client.get(PAGE).hidden("revision");
        client.post(PAGE + "/check", Map.of());

        assertThat(client.post(PAGE + "/undoing", Map.of("revision", first)).location())
                .contains("fact-stands");
        undo();
        assertThat(client.get(PAGE).hidden("revision")).isEqualTo(first);
    }

    private PageClient.Answer mend(String text, String address) {
        return client.post(
                PAGE + "/words",
                Map.of(
                        "text",
                        text,
                        "mark",
                        "official",
                        "source",
                        "BLS, read again",
                        "address",
                        address,
                        "vintage",
                        ""));
    }

    private PageClient.Answer undo() {
        return client.post(
                PAGE + "/undoing", Map.of("revision", client.get(PAGE).hidden("revision")));
    }

    private String body(String path) {
        return anonymous().get(site() + path).requireStatus(200).raw().body();
    }

    private List<@Nullable String> actions() {
        return jdbc.sql("select action from audit_entry where actor = :actor and subject_kind = 'fact' order by id")
                .param("actor", administrator.id().value())
                .query(String.class)
                .list();
    }
}
