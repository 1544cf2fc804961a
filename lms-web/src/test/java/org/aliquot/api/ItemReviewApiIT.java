package org.aliquot.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.aliquot.Api;
import org.aliquot.Api.Reply;
import org.aliquot.PlatformTest;
import org.aliquot.authoring.FourEyes;
import org.aliquot.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A question of a pack, changed here, on its way through a review by programs. */
class ItemReviewApiIT extends PlatformTest {

    @Autowired
    private FourEyes eyes;

    private Person author;
    private Api reviewer;
    private String item;

    @BeforeEach
    void aDraft() {
        author = person(Role.INSTRUCTOR);
        reviewer = person(Role.INSTRUCTOR).api();
        String slug = jdbc.sql(
                        "select slug from item where status = 'published' and savings = 0 order by slug desc limit 1")
                .query(String.class)
                .single();
        jdbc.sql("""
                        with counted as (update item set savings = savings + 1 where slug = :slug returning *)
                        insert into item_draft (item_id, content, updated_at, updated_by, version)
                        select counted.id, v.content || '{"takeaway": "Changed here."}', server_now(), :author, 1
                        from counted
                        join item_version v on v.id = counted.current_version_id
                        """).param("slug", slug).param("author", author.id()).update();
        item = "/items/" + slug;
        eyes.askFor(true, author.id());
    }

    @AfterEach
    void twoEyesDo() {
        eyes.askFor(false, author.id());
    }

    @Test
    void isApprovedBeforeItIsPublished() {
        assertThat(author.api()
                        .post(item + "/versions", "{\"version\": 1}")
                        .requireStatus(409)
                        .code())
                .isEqualTo("approval-missing");
        assertThat(author.api()
                        .put(item + "/review", "{\"version\": 1}")
                        .requireStatus(200)
                        .text("/review/state"))
                .isEqualTo("asked");
        assertThat(decide(author.api(), 1).requireStatus(409).code()).isEqualTo("review-refused");
        Reply stale = decide(reviewer, 7).requireStatus(409);
        assertThat(stale.code()).isEqualTo("stale-version");
        assertThat(stale.text("/current/version")).isEqualTo("1");
        assertThat(decide(reviewer, 1).requireStatus(200).text("/review/state")).isEqualTo("approved");
        author.api().post(item + "/versions", "{\"version\": 1}").requireStatus(201);

        assertThat(reviewer.get(item).json().has("review")).isFalse();
        assertThat(reviewer.get(item + "/versions").json().path("items")).hasSizeGreaterThan(1);
        assertThat(author.api().delete(item + "/publication").text("/status")).isEqualTo("retired");
        assertThat(author.api().put(item + "/publication", "").text("/status")).isEqualTo("published");
    }

    @Test
    void isSentBackWithACommentThatIsAnsweredAndResolved() {
        author.api().put(item + "/review", "{\"version\": 1}").requireStatus(200);
        Reply silent = reviewer.put(item + "/review/decision", "{\"version\": 1, \"approved\": false}");
        assertThat(silent.requireStatus(422).json().at("/errors/0/field").asString())
                .isEqualTo("note");
        String said = reviewer.post(item + "/comments", "{\"field\": \"stem\", \"text\": \"Which?\"}")
                .requireStatus(201)
                .text("/id");
        reviewer.put(item + "/review/decision", "{\"version\": 1, \"approved\": false}")
                .requireStatus(200);
        author.api()
                .post(item + "/comments", "{\"replyTo\": \"" + said + "\", \"text\": \"This.\"}")
                .requireStatus(201);
        author.api().put(item + "/comments/" + said + "/resolution", "").requireStatus(200);

        Reply list = reviewer.get(item + "/comments").requireStatus(200);
        assertThat(list.text("/items/0/field")).isEqualTo("stem");
        assertThat(list.text("/items/0/replies/0/text")).isEqualTo("This.");
        assertThat(list.text("/items/0/resolvedBy")).isEqualTo(author.id().toString());
        assertThat(reviewer.post(item + "/comments", "{\"text\": \" \"}").status())
                .isEqualTo(422);
        author.api().delete(item + "/review").requireStatus(200);
        assertThat(author.api().delete(item + "/review").code()).isEqualTo("review-refused");
    }

    private Reply decide(Api who, int version) {
        return who.put(item + "/review/decision", "{\"version\": " + version + ", \"approved\": true}");
    }
}
