package org.aliquot.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.aliquot.people.Role;
import org.junit.jupiter.api.Test;

/** A course and a lesson as their author meets them in a browser: dragged, moved by keys, saved while typing. */
class OutlineIT extends DeskTest {

    @Test
    void aLessonIsDraggedIntoAnotherSectionAndStaysThere() {
        Person author = person(Role.INSTRUCTOR);
        WrittenCourse course = courseOfTwo(author);
        Page page = page(author);
        page.navigate(site() + course.url());

        Locator sections = page.locator(".outline-section");
        drag(page, page.locator("[data-lesson=second] .drag-handle"), sections.nth(1));
        assertThat(page.getByText("Changed. Learners see it")).isVisible();
        assertThat(sections.nth(1).locator("[data-lesson=second]")).isVisible();
        page.reload();
        assertThat(sections.nth(1).locator("[data-lesson=second]")).isVisible();
        assertThat(sections.nth(0).locator("[data-lesson]")).hasCount(1);
    }

    @Test
    void theSameIsDoneByKeysAndTheFocusStaysOnTheButton() {
        Person author = person(Role.INSTRUCTOR);
        WrittenCourse course = courseOfTwo(author);
        Page page = page(author);
        page.navigate(site() + course.url());

        page.locator("#up-second").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".outline-section")
                        .first()
                        .locator("[data-lesson]")
                        .first())
                .hasAttribute("data-lesson", "second");
        assertThat(page.locator("#up-second")).isFocused();

        page.locator("#down-second").press("Enter");
        assertThat(page.locator(".outline-section")
                        .first()
                        .locator("[data-lesson]")
                        .nth(1))
                .hasAttribute("data-lesson", "second");
        page.locator("#down-second").press("Enter");
        assertThat(page.locator(".outline-section").nth(1).locator("[data-lesson]"))
                .hasAttribute("data-lesson", "second");
    }

    @Test
    void aLessonIsSavedAndShownWhileItIsTyped() {
        Person author = person(Role.INSTRUCTOR);
        WrittenCourse course = courseOfTwo(author);
        Page page = page(author);
        page.navigate(site() + course.lesson());
        page.locator("#body").pressSequentially("Draw **blue** first.");

        assertThat(page.locator("#draft-state")).containsText("Draft saved");
        assertThat(page.locator("#lesson-preview strong")).hasText("blue");
        assertThat(page.locator("#body")).isFocused();

        page.getByText("Insert a knowledge check").click();
        page.locator("#q").fill("mlt-bb-02-c1");
        page.getByText(Pattern.compile("^Insert mlt-bb-02-c1")).click();
        assertThat(page.locator("#lesson-preview .knowledge-check")).isVisible();
        assertThat(page.locator("#body")).hasValue("Draw **blue** first.\n\n[Check yourself](check:mlt-bb-02-c1)");
        page.reload();
        assertThat(page.locator("#body")).hasValue("Draw **blue** first.\n\n[Check yourself](check:mlt-bb-02-c1)");
    }

    private WrittenCourse courseOfTwo(Person author) {
        PageClient client = new PageClient(site(), author.api().token());
        WrittenCourse course = WrittenCourse.made(client, "Outline " + System.nanoTime());
        WrittenCourse.addLesson(client, course.url(), "Second");
        String version = client.get(course.url()).hidden("version");
        client.postAndFollow(
                course.url() + "/outline", Map.of("version", version, "add", "section", "section", "Further"));
        return course;
    }

    private static void drag(Page page, Locator handle, Locator target) {
        handle.waitFor();
        target.waitFor();
        BoundingBox from = Objects.requireNonNull(handle.boundingBox());
        BoundingBox to = Objects.requireNonNull(target.boundingBox());
        page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
        page.mouse().down();
        page.mouse().move(from.x + from.width / 2, from.y + from.height / 2 + 20);
        page.mouse().move(to.x + to.width / 2, to.y + to.height / 2);
        page.mouse().up();
    }
}
