package org.aliquot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two neighbors of one type are swapped without a compile error: what has many parts has parts with names. */
class RecordsArchTest {

    private static final int MOST = 12;

    /** Filled by names, of fields in pages and in addresses: a browser sends them flat (decision 49). */
    private static final Set<String> FORMS = Set.of("ItemForm", "TaskForm", "LabForm", "BankWanted", "FitForm");

    @Test
    void noRecordHasMoreThanTwelveComponents() {
        assertThat(Product.CLASSES)
                .filteredOn(JavaClass::isRecord)
                // the API's are filled by name from others, and flat as version 1 has them
                .filteredOn(type -> !type.getPackageName().equals("org.aliquot.api"))
                .filteredOn(type -> !FORMS.contains(type.getSimpleName()))
                .filteredOn(type -> type.reflect().getRecordComponents().length > MOST)
                .isEmpty();
    }
}
