package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.junit.jupiter.api.Test;

/** A question is read on a page of its own, where nothing that is pressed by accident changes it. */
class ReadQuestionIT extends PlatformTest {

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

    @Test
    void whatNobodyWroteIsNotFound() {
        assertThat(client().get("/teach/items/no-such").status()).isEqualTo(404);
    }

    private PageClient client() {
        return new PageClient(site(), person(Role.INSTRUCTOR).api().token());
    }
}
