package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.aliquot.PlatformTest;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.people.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A question is read on a page of its own, where nothing that is pressed by accident changes it. */
class ReadQuestionIT extends PlatformTest {

    @Autowired
    private ItemBank bank;

    @Test
    void readingAQuestionShowsItWithItsKeyItsUsesAndItsHistory() {
        PageClient staff = client();
        String page = staff.get("/teach/items/mlt-bb-0001").body();
        assertThat(page)
                .contains("As learners get it", "Key and reasons", "Where it is used", "History", "Version 1")
                .contains("href=\"/teach/items/mlt-bb-0001/edit\"")
                .doesNotContain("id=\"editor\"");
        assertThat(page).contains("may be drawn");
    }

    @Test
    void aDraftOfMineIsReadAsLearnersWouldGetItAndLeadsToItsReview() {
        PageClient staff = client();
        PageClient.Answer saved =
                staff.postAndFollow("/teach/items/drafts", WrittenItem.complete("Which falls first?"));
        String slug = saved.body().replaceAll("(?s).*action=\"/teach/items/([^/\"]+)/publication\".*", "$1");
        assertThat(staff.get("/teach/items/" + slug).body())
                .contains("As learners would get it", "Which falls first?", "No answers counted yet")
                .contains("/teach/items/" + slug + "/review")
                .contains("Not used in any published exam or lesson");
    }

    @Test
    void theBankLeadsToReadingAndNotToTheForm() {
        assertThat(client().get("/teach/items?q=mlt-bb-0001").body()).contains("href=\"/teach/items/mlt-bb-0001\"");
    }

    @Test
    void whoOpensAQuestionOfAPackIsNotSaidToHaveWrittenIt() {
        assertThat(client().get("/teach/items/mlt-bb-0002/edit").body())
                .contains("What I changed in this question is my own work")
                .doesNotContainPattern("id=\"originality\"[^>]* checked");
        PageClient.Answer own =
                client().postAndFollow("/teach/items/drafts", WrittenItem.complete("Which falls first?"));
        assertThat(own.body())
                .contains("I wrote this question myself")
                .containsPattern("id=\"originality\"[^>]* checked");
    }

    /** Ten fields of a film take a second to be drawn; the page does not wait for them. */
    @Test
    void thePicturesOfFieldsComeAfterThePageAndOnlyToStaff() {
        String film = film();
        String address = "/teach/items/" + film + "/versions/1/pictures/";
        PageClient staff = client();

        assertThat(staff.get("/teach/items/" + film).body())
                .contains(address + "0", address + "9")
                .doesNotContain("data:image");
        assertThat(staff.get(address + "0").raw().headers().firstValue("Content-Type"))
                .contains("image/jpeg");
        assertThat(staff.get(address + "99").status()).isEqualTo(404);
        assertThat(staff.get("/teach/items/" + film + "/versions/99/pictures/0").status())
                .isEqualTo(404);
        assertThat(new PageClient(site(), learner().api().token())
                        .get(address + "0")
                        .status())
                .isEqualTo(403);
    }

    /** How a film was answered, and what to do about its scores, is decided by its words. */
    @Test
    void noFieldIsDrawnForPagesThatShowNone() {
        ItemVersionId film = bank.find(film()).orElseThrow().id();

        assertThat(bank.review(film).task().drawings())
                .isNotEmpty()
                .allSatisfy(drawing -> assertThat(drawing.svg()).doesNotContain("data:image"));
    }

    private String film() {
        return jdbc.sql("""
                        select item.slug from item
                        join item_version on item_version.item_id = item.id
                        where item_version.type = 'differential' and item.status = 'published'
                          and item.topic like 'mlt-hema-%'
                        order by item.slug limit 1
                        """).query(String.class).single();
    }

    @Test
    void whatNobodyWroteIsNotFound() {
        assertThat(client().get("/teach/items/no-such").status()).isEqualTo(404);
    }

    private PageClient client() {
        return new PageClient(site(), person(Role.INSTRUCTOR).api().token());
    }
}
