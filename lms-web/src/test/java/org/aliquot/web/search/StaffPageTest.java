package org.aliquot.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.aliquot.web.Place;
import org.junit.jupiter.api.Test;

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
        assertThat(Arrays.stream(StaffPage.values()).map(StaffPage::url)).doesNotHaveDuplicates();
    }
}
