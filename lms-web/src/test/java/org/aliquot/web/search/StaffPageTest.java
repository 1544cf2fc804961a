package org.aliquot.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.web.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rail leads to, the search finds as well. */
class StaffPageTest {

    @Test
    void everyPlaceOfTheRailIsFound() {
        assertThat(Arrays.stream(StaffPage.values()).map(StaffPage::url))
                .containsAll(Arrays.stream(Place.values()).map(Place::url).toList());
    }

    @Test
    void eachTitleAndEachAddressIsOfOnePage() {
        assertThat(Arrays.stream(StaffPage.values()).map(StaffPage::title)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(StaffPage.values()).filter(StaffPage::isPage).map(StaffPage::url))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"time zone", "badge key", "name of the school"})
    void whatAnAdministratorSetsIsFoundByItsWords(String words) {
        Caller administrator = new Caller(AccountId.next(), Set.of(Role.ADMINISTRATOR));

        assertThat(StaffPage.find(Beginnings.of(words), administrator))
                .singleElement()
                .extracting(StaffPage::where)
                .isEqualTo("Administer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "print an exam",
                "exam rules",
                "assistant",
                "weights",
                "individual dates",
                "make-up",
                "due dates",
                "assign an exam",
                "copy class",
                "override grade",
                "fix scores",
                "scanned slides",
                "transcript",
                "schedule a report"
            })
    void whatAnInstructorDoesIsFoundByItsWords(String words) {
        Caller instructor = new Caller(AccountId.next(), Set.of(Role.INSTRUCTOR));

        assertThat(StaffPage.find(Beginnings.of(words), instructor))
                .isNotEmpty()
                .allMatch(
                        page -> page.where().startsWith("Teach") || page.where().matches("(Courses|Classes), .*"));
    }
}
