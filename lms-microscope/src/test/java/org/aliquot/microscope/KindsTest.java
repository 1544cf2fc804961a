package org.aliquot.microscope;

import static org.assertj.core.api.Assertions.assertThat;

import org.aliquot.microscope.optics.Kind;
import org.aliquot.microscope.optics.Picture;
import org.aliquot.microscope.optics.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KindsTest {

    private static final double TOLERANCE = 0.12;

    @Test
    void idsAreUniqueAndFindTheirKind() {
        assertThat(Kinds.all()).extracting(Kind::id).doesNotHaveDuplicates();
        assertThat(Kinds.all())
                .allSatisfy(kind -> assertThat(Kinds.find(kind.id())).containsSame(kind));
        assertThat(Kinds.find("unicorn")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.aliquot.microscope.Fields#kinds")
    void lookAlikesAreOtherKinds(Kind kind) {
        assertThat(kind.facts().lookAlikes())
                .isNotEmpty()
                .doesNotContain(kind.id())
                .allSatisfy(id -> assertThat(Kinds.find(id)).isPresent());
    }

    @ParameterizedTest
    @MethodSource("org.aliquot.microscope.Fields#kinds")
    void outlinesAreAsLargeAsTheBookSays(Kind kind) {
        for (long seed = 0; seed < 12; seed++) {
            var found = Fields.alone(kind, seed).truth().getFirst();
            var size = kind.size();

            assertThat(found.one().size()).isBetween(size.low(), size.high());
            assertThat(found.outline().extent())
                    .as("%s of seed %d", kind.id(), seed)
                    .isBetween(size.low() * (1 - TOLERANCE), size.high() * (1 + TOLERANCE));
        }
    }

    @ParameterizedTest
    @MethodSource("org.aliquot.microscope.Fields#kinds")
    void noneIsInvisible(Kind kind) {
        for (long seed = 0; seed < 4; seed++) {
            var found = Fields.alone(kind, seed).truth().getFirst();
            double half = 0.55 * found.one().size();
            double pixel = half / 60;
            var view = new View(found.x() - half, found.y() - half, pixel, 120, 120, found.depth());
            var with = Fields.alone(kind, seed).look(view);
            var without = Fields.empty(kind, seed).look(view);

            assertThat(changed(with, without))
                    .as("%s of seed %d", kind.id(), seed)
                    .isGreaterThan(60);
        }
    }

    private static int changed(Picture with, Picture without) {
        int changed = 0;
        for (int y = 0; y < with.height(); y++) {
            for (int x = 0; x < with.width(); x++) {
                changed += Math.abs((with.at(x, y) >> 8 & 255) - (without.at(x, y) >> 8 & 255)) > 6 ? 1 : 0;
            }
        }
        return changed;
    }

    @ParameterizedTest
    @MethodSource("org.aliquot.microscope.Fields#kinds")
    void bodiesReachNoFurtherThanTilesLookForThem(Kind kind) {
        for (long seed = 0; seed < 12; seed++) {
            var one = Fields.alone(kind, seed).truth().getFirst().one();

            assertThat((double) kind.body(one).reach())
                    .isLessThanOrEqualTo(one.size() * Specimen.REACH + Specimen.BEYOND);
        }
    }

    /** Otherwise whoever counts right counts more than the truth knows of. */
    @Test
    void nothingUsualOnASlideIsAKindOfItsFamilyUnderAnotherId() {
        for (Kinds.Family family : Kinds.families()) {
            for (Population usual : family.setting().around()) {
                assertThat(family.kinds().stream()
                                .filter(kind -> kind != usual.kind())
                                .map(kind -> kind.form().body()))
                        .as(family.title())
                        .doesNotContain(usual.kind().form().body());
            }
        }
    }
}
