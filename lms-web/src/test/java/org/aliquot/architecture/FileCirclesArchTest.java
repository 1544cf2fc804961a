package org.aliquot.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In these packages a file can be read before the files that use it: no two of a package need each other. The list grows. */
class FileCirclesArchTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.aliquot.hooks",
                "org.aliquot.jobs",
                "org.aliquot.mail",
                "org.aliquot.notices",
                "org.aliquot.people",
                "org.aliquot.roster",
                "org.aliquot.throttle",
                "org.aliquot.web.address",
                "org.aliquot.web.bank",
                "org.aliquot.web.editor",
                "org.aliquot.web.hook",
                "org.aliquot.web.quiz",
                "org.aliquot.web.review",
                "org.aliquot.web.running",
                "org.aliquot.web.words"
            })
    void noFilesNeedEachOther(String name) {
        slices().assignedFrom(new Files(name)).should().beFreeOfCycles().check(Product.CLASSES);
    }

    /** What is nested stands in the file of its outermost class. */
    private record Files(String of) implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().equals(of)
                    ? SliceIdentifier.of(type.getName().replaceFirst("\\$.*", ""))
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "files of " + of;
        }
    }
}
